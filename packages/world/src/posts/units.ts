// The length of a text as the service counts it.

/** Units of a text: one for ASCII and a newline, two for everything else. Above 280 a list shows the text cut. */
export function unitsOf(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The second half of a surrogate pair belongs to the character before.
    if (code < 0xdc00 || code > 0xdfff) units += code < 0x80 ? 1 : 2;
  }
  return units;
}
