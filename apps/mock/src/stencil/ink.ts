// Writes JSON as bytes into one buffer that is used again and again.
import { type Constant, constant, SHORT } from "./constant.ts";

/** Longer texts are copied whole once it is known that nothing in them needs care. */
const LONG = 40;
const SIMPLE = /^[ !#-[\]-~]*$/;
const SMALLEST = 1 << 17;
const BILLION = 1_000_000_000;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [TRUE, FALSE] = [constant("true"), constant("false")];

export class Ink {
  #bytes = Buffer.allocUnsafeSlow(SMALLEST);
  #view = new DataView(this.#bytes.buffer);
  #end = 0;

  /** What has been written; to be used before anything else is. */
  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#end);
  }

  get capacity(): number {
    return this.#bytes.length;
  }

  clear(): void {
    this.#end = 0;
  }

  /** Bytes as they are. */
  constant({ bytes, words }: Constant): void {
    const end = this.#room(bytes.length + 8);
    if (bytes.length > SHORT) this.#bytes.set(bytes, end);
    else
      for (let place = 0; place < words.length; place += 1)
        this.#view.setFloat64(end + place * 8, words[place] ?? 0, true);
    this.#end = end + bytes.length;
  }

  /** One character of ASCII as it is. */
  sign(sign: string): void {
    const end = this.#room(1);
    this.#bytes[end] = sign.charCodeAt(0);
    this.#end = end + 1;
  }

  /** A few letters of ASCII as they are. */
  letters(text: string): void {
    const start = this.#room(text.length);
    for (let place = 0; place < text.length; place += 1) this.#bytes[start + place] = text.charCodeAt(place);
    this.#end = start + text.length;
  }

  twoDigits(value: number): void {
    this.#end = this.#digits(value, this.#room(2), 2);
  }

  /** Text as it is, in UTF-8. */
  raw(text: string): void {
    const end = this.#room(text.length * 3);
    this.#end = end + this.#bytes.write(text, end, "utf8");
  }

  value(value: unknown): void {
    if (typeof value === "number") this.number(value);
    else if (typeof value === "string") this.text(value);
    else if (typeof value === "boolean") this.constant(value ? TRUE : FALSE);
    else this.raw(JSON.stringify(value) ?? "null");
  }

  /** A string in quotes. Whatever needs an escape, or is a surrogate, is left to `JSON.stringify`. */
  text(text: string): void {
    const { length } = text;
    const start = this.#room(length * 3 + 2);
    const bytes = this.#bytes;
    const isLong = length > LONG && SIMPLE.test(text);
    const end = isLong ? start + 1 + bytes.write(text, start + 1, "latin1") : letters(text, bytes, start + 1);
    if (end < 0) this.raw(JSON.stringify(text));
    else {
      bytes[start] = QUOTE;
      bytes[end] = QUOTE;
      this.#end = end + 1;
    }
  }

  number(value: number): void {
    if (Number.isSafeInteger(value)) this.#whole(value);
    else this.raw(JSON.stringify(value));
  }

  #whole(value: number): void {
    let at = this.#room(24);
    if (value < 0) this.#bytes[at++] = 0x2d;
    const size = Math.abs(value);
    const high = Math.floor(size / BILLION);
    if (high > 0) at = this.#digits(high | 0, at, digitsOf(high));
    const low = size - high * BILLION;
    this.#end = this.#digits(low | 0, at, high > 0 ? 9 : digitsOf(low));
  }

  #digits(value: number, from: number, count: number): number {
    let rest = value;
    for (let at = from + count - 1; at >= from; at -= 1) {
      const tenth = (rest / 10) | 0;
      this.#bytes[at] = 0x30 + rest - tenth * 10;
      rest = tenth;
    }
    return from + count;
  }

  /** Where to write next, with room for so many bytes. */
  #room(length: number): number {
    if (this.#end + length > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.#end + length));
      larger.set(this.written);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return this.#end;
  }
}

/** Writes plain letters and says where they end; -1 where one of them is not plain. */
function letters(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code < 0x80) {
      if (code < 0x20 || code === QUOTE || code === BACKSLASH) return -1;
      bytes[at++] = code;
    } else if (code >= 0x800) {
      if (code >= 0xd800 && code < 0xe000) return -1;
      bytes[at] = 0xe0 | (code >> 12);
      bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at + 2] = 0x80 | (code & 0x3f);
      at += 3;
    } else {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
    }
  }
  return at;
}

function digitsOf(value: number): number {
  let count = 1;
  for (let limit = 10; limit <= value; limit *= 10) count += 1;
  return count;
}
