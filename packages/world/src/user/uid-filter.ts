// A first check for "has a user anything to do with residents": most have not, and a Map is slow with numbers past 2^31.

const SIZE = 16_384;

/** Never wrong about a uid that was added; about another one in a few per cent. */
export class UidFilter {
  readonly #marks = new Uint8Array(SIZE);

  add(uid: number): void {
    this.#marks[uid & (SIZE - 1)] = 1;
  }

  mayHave(uid: number): boolean {
    return this.#marks[uid & (SIZE - 1)] === 1;
  }
}
