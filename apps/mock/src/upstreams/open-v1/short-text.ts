// The text of a post in V1, which knew 140 Chinese characters at most.

/** In half widths: a Chinese character counts two. */
const LONGEST = 280;
/** A link or a name at the end, which a cut can have split. */
const SPLIT = /\s?(?:http:\/\/\S*|@\S*)$/;

/** The beginning of a longer text; others as they are. */
export function shortText(text: string): string {
  let units = 0;
  let end = 0;
  for (const letter of text) {
    units += letter < "\u0080" ? 1 : 2;
    if (units > LONGEST) return text.slice(0, end).replace(SPLIT, "");
    end += letter.length;
  }
  return text;
}
