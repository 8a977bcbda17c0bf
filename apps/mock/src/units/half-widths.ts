// The length of a text as the service counts it: in bytes of GBK, so that a Chinese character is two.

/** One for each ASCII character, line breaks included, and two for every other. */
export function halfWidths(text: string): number {
  let length = 0;
  for (const character of text) length += widthOf(character);
  return length;
}

/** The characters in front that have at most so many half widths together. */
export function withinHalfWidths(text: string, most: number): string {
  let [length, end] = [0, 0];
  for (const character of text) {
    length += widthOf(character);
    if (length > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}

const widthOf = (character: string): number => (character < "\u0080" ? 1 : 2);
