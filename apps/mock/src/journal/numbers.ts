// Numbers by their place: ten thousand of them are one object to V8.

const FEWEST = 256;

export class Numbers {
  #numbers = new Float64Array(0);

  set(place: number, value: number): void {
    if (place >= this.#numbers.length) this.#grow(place + 1);
    this.#numbers[place] = value;
  }

  get(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  #grow(places: number): void {
    const larger = new Float64Array(Math.max(FEWEST, places, 2 * this.#numbers.length));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
