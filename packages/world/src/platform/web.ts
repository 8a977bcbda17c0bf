// What the world takes from its platform where there is no Buffer: UTF-8 by the standards of the web.
import type { Bytes } from "./bytes.ts";

const encoder = new TextEncoder();
// A byte order mark is a character like any other, as it is to Buffer.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Zeroed bytes that `writeUtf8` and `readUtf8` accept. */
export const allocate = (size: number): Bytes => new Uint8Array(size);

/** Writes a text at an offset and returns how many bytes it has; they must fit. */
export function writeUtf8(bytes: Bytes, text: string, start: number): number {
  return encoder.encodeInto(text, bytes.subarray(start)).written;
}

/** The text from `start` to `end`. */
export function readUtf8(bytes: Bytes, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

/** A text as bytes of its own. */
export const encodeUtf8 = (text: string): Bytes => new Uint8Array(encoder.encode(text));

/** How many bytes a text has in UTF-8. */
export const byteLength = (text: string): number => encoder.encode(text).length;
