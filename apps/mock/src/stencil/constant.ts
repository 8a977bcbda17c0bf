// Bytes that never change, ready to be copied.

/** Up to here a loop is faster than a call. */
export const SHORT = 48;

/** A stretch of bytes that never changes; the words of a short one are the same bytes, eight at a time. */
export interface Constant {
  readonly bytes: Uint8Array;
  readonly words: Float64Array;
}

/** Text, or bytes of UTF-8: eight valid ones are never the bits of a NaN, so each copy is exact. */
export function constant(text: string | Uint8Array): Constant {
  const bytes = typeof text === "string" ? Buffer.from(text) : new Uint8Array(text);
  const words = new Float64Array(Math.ceil(Math.min(bytes.length, SHORT) / 8));
  new Uint8Array(words.buffer).set(bytes.subarray(0, SHORT));
  return { bytes, words };
}
