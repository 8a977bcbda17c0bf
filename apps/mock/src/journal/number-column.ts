// Numbers by their place: ten thousand of them are one object to V8.

const FEWEST = 256;
/** What is outgrown stays for long before V8 collects it: so there should be little of it. */
const STEP = 8;

export class NumberColumn {
  readonly #most: number;
  #numbers = new Float64Array(0);

  /** @param most how many places there are */
  constructor(most: number) {
    this.#most = most;
  }

  set(place: number, value: number): void {
    if (place >= this.#numbers.length) this.#grow();
    this.#numbers[place] = value;
  }

  get(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  #grow(): void {
    const larger = new Float64Array(Math.min(this.#most, Math.max(FEWEST, STEP * this.#numbers.length)));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
