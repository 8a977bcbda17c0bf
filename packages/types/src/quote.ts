// Quotes in messages: of what a client sent, a file holds or an option was given.

/** In characters: longer than any path or name that is meant so. */
const LONGEST = 500;

/** The text; where it is long, its beginning and "…". Masked before, because a piece of a credential is not recognised. */
export function quoted(text: string, mask: (text: string) => string): string {
  if (text.length <= LONGEST) return text;
  const masked = mask(text);
  return masked.length <= LONGEST ? masked : `${masked.slice(0, LONGEST - 1)}…`;
}
