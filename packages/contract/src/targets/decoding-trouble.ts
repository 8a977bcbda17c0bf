// A body that is not encoded as its header says: the server answered, so this is judged and is no silence.

/** The codes of zlib, Brotli and Zstandard in Node.js. */
const DECODER = /^(Z_|ZSTD_|ERR__ERROR_|ERR_BROTLI)/;

/**
 * Why a body could not be decoded, in words; undefined where the reading failed for another reason.
 *
 * @param error what reading the body threw: `fetch` has the decoder's error as its cause
 * @param encoding the header `content-encoding`
 */
export function decodingTrouble(error: unknown, encoding: string | null): string | undefined {
  const { cause } = Object(error);
  if (!(cause instanceof Error) || encoding === null) return undefined;
  const { code } = Object(cause);
  return DECODER.test(String(code)) ? `the body can't be decoded as ${encoding}: ${cause.message}` : undefined;
}
