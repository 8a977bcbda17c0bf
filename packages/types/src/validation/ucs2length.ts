/** The length of a text as JSON Schema counts it: in characters, where JavaScript counts a surrogate pair as two. */
export function ucs2length(text: string): number {
  let pairs = 0;
  for (let place = 0; place < text.length - 1; place += 1) {
    if (isBetween(text.charCodeAt(place), 0xd800, 0xdbff) && isBetween(text.charCodeAt(place + 1), 0xdc00, 0xdfff)) {
      pairs += 1;
      place += 1;
    }
  }
  return text.length - pairs;
}

const isBetween = (unit: number, least: number, most: number): boolean => unit >= least && unit <= most;
