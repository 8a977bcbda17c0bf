// A column of short texts, kept as bytes: strings that live this long are costly for the garbage collector.

const FEWEST = 256;
/** Growth is steep, since V8 is slow to collect the outgrown arrays. */
const STEP = 8;

export class TextColumn {
  readonly #most: number;
  readonly #slot: number;
  /** The first byte of a slot is the length of its text; 0 where the text is kept as a string. */
  #bytes = new Uint8Array(0);
  readonly #strings = new Map<number, string>();

  /**
   * @param most how many places there are
   * @param slot bytes per place, up to 256; longer texts, and those that are not ASCII, are kept as strings
   */
  constructor(most: number, slot: number) {
    this.#most = most;
    this.#slot = slot;
  }

  set(place: number, text: string): void {
    const start = place * this.#slot;
    if (start >= this.#bytes.length) this.#grow();
    const fits = text.length < this.#slot && writeAscii(text, this.#bytes, start + 1);
    if (!fits) this.#strings.set(place, text);
    else if (this.#strings.size > 0) this.#strings.delete(place);
    this.#bytes[start] = fits ? text.length : 0;
  }

  get(place: number): string {
    const start = place * this.#slot;
    const length = this.#bytes[start] ?? 0;
    if (length === 0) return this.#strings.get(place) ?? "";
    return String.fromCharCode(...this.#bytes.subarray(start + 1, start + 1 + length));
  }

  #grow(): void {
    const places = Math.min(this.#most, Math.max(FEWEST, (STEP * this.#bytes.length) / this.#slot));
    const larger = new Uint8Array(places * this.#slot);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** For so few characters a loop is faster than a call. Returns whether all of them are ASCII. */
function writeAscii(text: string, bytes: Uint8Array, start: number): boolean {
  let all = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    all |= code;
    bytes[start + place] = code;
  }
  return all < 0x80;
}
