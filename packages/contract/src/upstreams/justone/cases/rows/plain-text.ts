// Takes the markup off a text: what is left is what people read, with links as their short addresses.

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  nbsp: " ",
  amp: "&",
};

/** Behind a text that is cut. */
const EXPAND = /\s*\.\.\.<span class="expand">.*?<\/span>/;
/** A link: its icon has the short address as its title. */
const LINK = /<a [^>]*><img class="?icon-link"?[^>]*?title="([^"]*)"[^>]*>.*?<\/a>/gs;
const EMOJI = /<img [^>]*?alt="?(\[[^\]]*\])[^>]*>/g;

/** The text of posts and comments without markup, without blanks at its ends. */
export const plainOf = (markup: string): string =>
  withoutBlanks(
    markup
      .replace(EXPAND, "")
      .replace(LINK, "$1")
      .replace(EMOJI, "$1")
      .replace(/<br ?\/?>/g, "\n")
      .replace(/<[^>]*>/g, "")
      .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );

/** Originals end with a space and three of U+200B. */
export const withoutBlanks = (text: string): string => text.replace(/^[\s\u200B]+|[\s\u200B]+$/g, "");
