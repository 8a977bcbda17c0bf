// Texts of clients that are kept: copied, since to V8 a slice of a text is a reference to all of it.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** An equal text that keeps no other text in memory. */
export const ownText = (text: string): string => decoder.decode(encoder.encode(text));

/** The text, or a copy of its beginning that ends with "…"; at most so many characters. */
export const boundedText = (text: string, most: number): string =>
  text.length <= most ? text : ownText(`${text.slice(0, most - 1)}…`);
