// Values by their place, each of which many places share: only pointed to.

export class Refs<Value> {
  readonly #values: Value[] = [];

  set(place: number, value: Value): void {
    this.#values[place] = value;
  }

  get(place: number): Value {
    const value = this.#values[place];
    if (value === undefined) throw new Error(`Nothing was ever put at place ${place}.`);
    return value;
  }
}
