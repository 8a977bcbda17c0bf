// Quotes in messages: of what a client sent, a file holds or an option was given.

/** In characters: longer than any path or name that is meant so. */
const LONGEST = 500;
/** In characters, of a text that is made of several: a mistake may contain that of another program. */
export const LONGEST_PART = 2_000;

/**
 * The text; where it is long, its beginning and "…". Masked before, because a piece of a credential is not recognised.
 *
 * @param longest in characters
 */
export function quoted(text: string, mask: (text: string) => string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const masked = mask(text);
  return masked.length <= longest ? masked : `${masked.slice(0, longest - 1)}…`;
}
