// How deep a text nests, found without recursion: judging a value that nests too deep would overflow the stack.

/** The documented answers nest less than twenty levels. */
export const MOST_LEVELS = 200;

const XML_TAG = /<(\/?)[^<>!?/][^<>]*>/g;

/** Whether the lists and objects of a JSON text nest deeper than 200 levels. */
export function isDeepJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  let level = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (isInString) {
      if (char === "\\") index += 1;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === "[" || char === "{") level += 1;
    else if (char === "]" || char === "}") level -= 1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

/** Whether the elements of an XML text nest deeper than 200 levels. */
export function isDeepXml(text: string): boolean {
  let level = 0;
  for (const [tag, slash] of text.matchAll(XML_TAG)) {
    if (slash === "/") level -= 1;
    else if (!tag.endsWith("/>")) level += 1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}
