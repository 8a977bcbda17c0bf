// Keeps the digits of integers beyond 2^53, which `JSON.parse` would round.

/** A string or a number. An unterminated string matches as well, so that a truncated body is scanned only once. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Quotes the integers beyond 2^53 of a JSON text; all others stay numbers.
 *
 * @example
 * keepDigits('{"id":18014398509481985}') // '{"id":"18014398509481985"}'
 */
export function keepDigits(json: string): string {
  // Today's ids are below 2^53, and this scan costs less than parsing; replacing costs more.
  if (!json.match(/\d{16,}/g)?.some(isUnsafe)) return json;
  return json.replace(STRING_OR_NUMBER, (found) => (isUnsafe(found) ? `"${found}"` : found));
}

const isUnsafe = (found: string): boolean => /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found));
