// A growing buffer of JSON bytes, reused for many answers.
import { allocate, writeUtf8 } from "#platform";
import type { Bytes } from "../platform/bytes.ts";
import { writeDigits, writeInteger } from "./digits.ts";

/** Up to this length, copying eight bytes at a time is faster than a call. */
const LONG = 96;
const SMALLEST = 1 << 17;
/** The digits of the longest whole number, and its sign. */
const LONGEST_NUMBER = 17;

/**
 * A growing buffer of JSON bytes. Texts write themselves into it; punctuation and numbers are written by its methods.
 * Clear it and use it again: it keeps its memory.
 *
 * @example
 * const writer = new JsonWriter();
 * world.lazyUser(uid).nickname.writeTo(writer);
 * Buffer.from(writer.written).toString() // '"新纪建设"'
 */
export class JsonWriter {
  /**
   * The written bytes, up to `end`. `bytes` and `view` share their memory, and both are replaced when the buffer grows.
   * The memory holds zeros and UTF-8 only, in which no eight bytes are the bits of a NaN: copying as floats is safe.
   */
  bytes: Bytes;
  view: DataView;
  /** How many bytes are written. */
  end = 0;
  /**
   * The time of the answer that is written, in Unix seconds: addresses that expire are signed for it. Undefined where no
   * answer is made: then they are signed for the world's date.
   */
  answeredAt: number | undefined = undefined;
  /** Replaced when written bytes are dropped. An offset into `bytes` is valid as long as this is the same object. */
  generation = {};

  constructor(size = SMALLEST) {
    this.bytes = allocate(size);
    this.view = viewOf(this.bytes);
  }

  /** The written bytes, not copied: valid until the next write. */
  get written(): Bytes {
    return new Uint8Array(this.bytes.buffer, this.bytes.byteOffset, this.end);
  }

  /** Drops all written bytes and keeps the memory. */
  clear(): void {
    this.backTo(0);
  }

  /** Drops the bytes from `start` on, and with them all remembered offsets. */
  backTo(start: number): void {
    this.generation = {};
    this.end = start;
  }

  /** Makes room for `length` more bytes and eight on top, since copies of eight bytes may go past the end. */
  reserve(length: number): void {
    const { bytes, end } = this;
    if (end + length + 8 <= bytes.length) return;
    const larger = allocate(Math.max(bytes.length * 2, end + length + 8));
    larger.set(this.written);
    this.bytes = larger;
    this.view = viewOf(larger);
  }

  /** Writes bytes as they are. */
  copy(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.end);
    this.end += bytes.length;
  }

  /** Copies the bytes from `start` to `end` of another writer, or of this one. */
  copyFrom(other: JsonWriter, start: number, end: number): void {
    const length = end - start;
    this.reserve(length);
    const { view: source } = other;
    const { view: target, end: to } = this;
    if (length > LONG) this.bytes.set(other.bytes.subarray(start, end), to);
    else for (let at = 0; at < length; at += 8) target.setFloat64(to + at, source.getFloat64(start + at, true), true);
    this.end = to + length;
  }

  /** Writes one ASCII character, by its code. */
  char(code: number): void {
    this.reserve(1);
    this.bytes[this.end++] = code;
  }

  /** Writes a short ASCII text as it is. */
  letters(text: string): void {
    this.reserve(text.length);
    const { bytes, end } = this;
    for (let place = 0; place < text.length; place += 1) bytes[end + place] = text.charCodeAt(place);
    this.end = end + text.length;
  }

  /** Writes a whole number up to 2^53 in decimal digits. */
  integer(value: number): void {
    this.reserve(LONGEST_NUMBER);
    this.end = writeInteger(this.bytes, this.end, value);
  }

  /** Writes exactly `count` decimal digits, with leading zeros. */
  digits(value: number, count: number): void {
    this.reserve(count);
    this.end = writeDigits(this.bytes, this.end, value, count);
  }

  /** Writes a text in UTF-8 as it is, without escapes. */
  raw(text: string): void {
    this.reserve(text.length * 3);
    this.end += writeUtf8(this.bytes, text, this.end);
  }
}

/** With an offset, since Node.js places small buffers into a shared memory. */
const viewOf = ({ buffer, byteOffset, length }: Bytes) => new DataView(buffer, byteOffset, length);
