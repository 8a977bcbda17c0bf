// The width of a text on a terminal: Chinese characters and their punctuation take two columns.

/** A character of two columns. */
export const WIDE =
  /[\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** In columns. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** The text with spaces behind it, up to a width. */
export const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));
