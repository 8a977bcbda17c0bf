// Applies a diff without line numbers: its context must be in the file exactly once.

/** The text after the edit. Throws where the context is missing, or is there twice. */
export function edited(text: string, diff: string): string {
  const lines = diff.replace(/\n$/, "").split("\n");
  const side = (other: string) =>
    lines.flatMap((line) => (line.startsWith(other) ? [] : [`${line.slice(1)}\n`])).join("");
  const [before, after] = [side("+"), side("-")];
  const places = text.split(before).length - 1;
  if (places !== 1)
    throw new Error(`These lines should be in the file once, and are there ${places} times:\n${before}`);
  return text.replace(before, () => after);
}
