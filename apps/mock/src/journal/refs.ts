// A column of values that many places share, kept as references.

export class Refs<Value> {
  readonly #values: Value[] = [];

  set(place: number, value: Value): void {
    this.#values[place] = value;
  }

  get(place: number): Value {
    const value = this.#values[place];
    if (value === undefined) throw new Error(`Place ${place} of a column was read before it was set.`);
    return value;
  }
}
