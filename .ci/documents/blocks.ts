// Generated blocks of a Markdown file: the lines between `<!-- generated: NAME -->` and `<!-- end -->`.

/** The text with each named block replaced. Throws where the text lacks a block that `blocks` has. */
export function withBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((whole, [name, block]) => {
    const place = new RegExp(`(<!-- generated: ${name} -->\n).*?(<!-- end -->)`, "s");
    if (!place.test(whole)) throw new Error(`There is no block "${name}" to fill: <!-- generated: ${name} -->`);
    return whole.replace(place, (_all, start: string, end: string) => `${start}\n${block}\n\n${end}`);
  }, text);
}
