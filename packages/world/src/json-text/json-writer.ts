// Writes the inside of JSON texts, and whatever stands between them, as bytes into one buffer that is used again and again.
import { allocate, writeUtf8 } from "#platform";
import { writeDigits, writeInteger } from "./digits.ts";

/** Up to here eight bytes at a time are faster than a call. */
const LONG = 96;
const SMALLEST = 1 << 17;
/** The most digits that a whole number has, and its sign. */
const LONGEST_NUMBER = 17;

export class JsonWriter {
  /**
   * What is written, up to `end`; both views show the same memory, another one once it had to grow. It begins as zeros,
   * and texts of UTF-8 come over them: no eight bytes of it are ever the bits of a NaN, so words can be copied.
   */
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView;
  end = 0;
  /** Another one each time that writing begins anew: whoever remembers where something stands also remembers this. */
  run = {};

  constructor(size = SMALLEST) {
    this.bytes = allocate(size);
    this.view = viewOf(this.bytes);
  }

  /** What has been written; to be used before anything else is. */
  get written(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.buffer, this.bytes.byteOffset, this.end);
  }

  clear(): void {
    this.backTo(0);
  }

  /** Forgets what stands from `start` on; nobody copies it any more. */
  backTo(start: number): void {
    this.run = {};
    this.end = start;
  }

  /** Sees to it that so many more bytes fit, and eight on top: whole words may be written past the end. */
  reserve(length: number): void {
    const { bytes, end } = this;
    if (end + length + 8 <= bytes.length) return;
    const larger = allocate(Math.max(bytes.length * 2, end + length + 8));
    larger.set(this.written);
    this.bytes = larger;
    this.view = viewOf(larger);
  }

  /** Bytes as they are. */
  copy(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.end);
    this.end += bytes.length;
  }

  /** What stands in another writer from `start` to `end`, or in this one. */
  copyFrom(other: JsonWriter, start: number, end: number): void {
    const length = end - start;
    this.reserve(length);
    const { view: source } = other;
    const { view: target, end: to } = this;
    if (length > LONG) this.bytes.set(other.bytes.subarray(start, end), to);
    else for (let at = 0; at < length; at += 8) target.setFloat64(to + at, source.getFloat64(start + at, true), true);
    this.end = to + length;
  }

  /** One character of ASCII, by its code. */
  char(code: number): void {
    this.reserve(1);
    this.bytes[this.end++] = code;
  }

  /** A few letters of ASCII as they are. */
  letters(text: string): void {
    this.reserve(text.length);
    const { bytes, end } = this;
    for (let place = 0; place < text.length; place += 1) bytes[end + place] = text.charCodeAt(place);
    this.end = end + text.length;
  }

  /** A whole number up to 2^53 in decimal digits. */
  integer(value: number): void {
    this.reserve(LONGEST_NUMBER);
    this.end = writeInteger(this.bytes, this.end, value);
  }

  /** Exactly so many decimal digits, zeros in front. */
  digits(value: number, count: number): void {
    this.reserve(count);
    this.end = writeDigits(this.bytes, this.end, value, count);
  }

  /** Text as it is, in UTF-8. */
  raw(text: string): void {
    this.reserve(text.length * 3);
    this.end += writeUtf8(this.bytes, text, this.end);
  }
}

/** A small buffer may lie in a larger one's memory. */
const viewOf = ({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>) => new DataView(buffer, byteOffset, length);
