// A text inside HTML or XML: markup loses its meaning, characters that XML can't write are left out.
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escaped(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (character) => names[character] ?? character);
}
