/** Text inside HTML or XML. */

const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text as content or attribute of HTML or XML: markup loses its meaning, characters that XML cannot write are left out.
 *
 * @example
 * escapeMarkup('<b title="a & b">'); // &lt;b title=&quot;a &amp; b&quot;&gt;
 */
export const escapeMarkup = (text: string): string =>
  text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (character) => entities[character] ?? character);
