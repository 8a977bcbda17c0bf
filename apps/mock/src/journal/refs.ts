// A column of values that many places share, kept as references.

const FEWEST = 256;
/** Growth is steep, since V8 is slow to collect the outgrown arrays. */
const STEP = 8;

export class Refs<Value> {
  readonly #most: number;
  #values: (Value | undefined)[] = [];

  /** @param most how many places there are */
  constructor(most: number) {
    this.#most = most;
  }

  set(place: number, value: Value): void {
    if (place >= this.#values.length) this.#grow();
    this.#values[place] = value;
  }

  get(place: number): Value {
    const value = this.#values[place];
    if (value === undefined) throw new Error(`Place ${place} of a column was read before it was set.`);
    return value;
  }

  #grow(): void {
    const { length } = this.#values;
    const larger = new Array<Value | undefined>(Math.min(this.#most, Math.max(FEWEST, STEP * length)));
    for (let place = 0; place < length; place += 1) larger[place] = this.#values[place];
    this.#values = larger;
  }
}
