// The one piece of HTML in V1: a link to the client that a post came from.

export interface Link {
  readonly href: string;
  readonly name: string;
}

const LINK = /^<a href="(?<href>[^"]*)"[^>]*>(?<name>.*)<\/a>$/s;
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

/** `rel` is in JSON alone. */
export const linkTo = ({ href, name }: Link): string =>
  `<a href="${escaped(href)}" rel="nofollow">${escaped(name)}</a>`;

/** The link in such a text; undefined where there is none. */
export function linkIn(text: string): Link | undefined {
  const { href, name } = LINK.exec(text)?.groups ?? {};
  return href === undefined || name === undefined ? undefined : { href: plain(href), name: plain(name) };
}

const escaped = (text: string) =>
  Object.entries(ENTITIES).reduce((result, [sign, entity]) => result.replaceAll(sign, entity), text);

/** `&amp;` last, so that nothing is decoded twice. */
const plain = (text: string) =>
  Object.entries(ENTITIES).reduceRight((result, [sign, entity]) => result.replaceAll(entity, sign), text);
