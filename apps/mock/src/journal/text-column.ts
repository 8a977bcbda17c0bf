// Short texts of ASCII by their place, as bytes: strings that stay for a while are moved about by V8, and add up.

/** As long as nearly every URL is; a longer text is kept as it is. */
const SLOT = 160;
const FEWEST = 256;
/** What is outgrown stays for long before V8 collects it: so there should be little of it. */
const STEP = 8;

export class TextColumn {
  readonly #most: number;
  /** The first byte of a slot is its text's length; 0 where the text is too long for it. */
  #bytes = new Uint8Array(0);
  readonly #long = new Map<number, string>();

  /** @param most how many places there are */
  constructor(most: number) {
    this.#most = most;
  }

  set(place: number, text: string): void {
    const start = place * SLOT;
    if (start >= this.#bytes.length) this.#grow();
    const fits = text.length < SLOT;
    if (fits) letters(text, this.#bytes, start + 1);
    else this.#long.set(place, text);
    // What stood here before was long.
    if (fits && this.#long.size > 0) this.#long.delete(place);
    this.#bytes[start] = fits ? text.length : 0;
  }

  get(place: number): string {
    const start = place * SLOT;
    const length = this.#bytes[start] ?? 0;
    if (length === 0) return this.#long.get(place) ?? "";
    return String.fromCharCode(...this.#bytes.subarray(start + 1, start + 1 + length));
  }

  #grow(): void {
    const places = Math.min(this.#most, Math.max(FEWEST, (STEP * this.#bytes.length) / SLOT));
    const larger = new Uint8Array(places * SLOT);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** For so few a loop is faster than a call. */
function letters(text: string, bytes: Uint8Array, start: number): void {
  for (let place = 0; place < text.length; place += 1) bytes[start + place] = text.charCodeAt(place);
}
