/** JSON whose whole numbers all keep their digits: those past 2^53 become texts. */

/** Strings (an unfinished one too, so that a cut body stays cheap) or numbers. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * @example
 * keepDigits('{"id":18014398509481985}') // '{"id":"18014398509481985"}'
 */
export function keepDigits(json: string): string {
  // The ids of today are safe; a closer look at the whole text costs more than parsing it.
  if (!json.match(/\d{16,}/g)?.some(isUnsafe)) return json;
  return json.replace(STRING_OR_NUMBER, (found) => (isUnsafe(found) ? `"${found}"` : found));
}

const isUnsafe = (found: string): boolean => /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found));
