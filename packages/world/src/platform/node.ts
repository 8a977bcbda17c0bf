// What the world takes from its platform, on Node.js: UTF-8 through Buffer.
import type { Bytes } from "./bytes.ts";

/** Zeroed bytes that `writeUtf8` and `readUtf8` accept. */
export const allocate = (size: number): Bytes => Buffer.alloc(size);

/** Writes a text at an offset and returns how many bytes it has; they must fit. */
export function writeUtf8(bytes: Bytes, text: string, start: number): number {
  return Buffer.prototype.write.call(bytes, text, start, bytes.length - start, "utf8");
}

/** The text from `start` to `end`. */
export function readUtf8(bytes: Bytes, start: number, end: number): string {
  return Buffer.prototype.toString.call(bytes, "utf8", start, end);
}

/** A text as bytes of its own. */
export const encodeUtf8 = (text: string): Bytes => new Uint8Array(Buffer.from(text));

/** How many bytes a text has in UTF-8. */
export const byteLength = (text: string): number => Buffer.byteLength(text);
