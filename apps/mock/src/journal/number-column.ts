// A column of numbers: one object for the garbage collector, however many there are.

const FEWEST = 256;
/** Growth is steep, since V8 is slow to collect the outgrown arrays. */
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
