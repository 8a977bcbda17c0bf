// What an OAuth call says of itself: in the header, in the query, or in a form that was posted.
import type { Asked } from "../../../exchange/types.ts";

export type Said = Readonly<Record<string, string>>;
export type Pair = readonly [name: string, value: string];

const OWN = /^(oauth|x_auth)_/;
/** Separators are "," or ", ", and some clients leave the quotes out. */
const HEADER_PAIR = /([^\s=,"]+)\s*=\s*(?:"([^"]*)"|([^\s,"]*))/g;

/** Undefined for a call that is not OAuth's. Of a parameter given twice the header's is taken. */
export function saidBy(asked: Asked): Said | undefined {
  const own = [...queryPairs(asked), ...headerPairs(asked)].filter(([name]) => OWN.test(name));
  return own.length === 0 && !isOAuth(asked) ? undefined : Object.fromEntries(own);
}

/** Whatever a signature covers, in no order yet: all but the realm and the signature itself. */
export function signedBy(asked: Asked): readonly Pair[] {
  return pairsOf(asked).filter(([name]) => name !== "oauth_signature");
}

/** Some libraries say in the header once more what stands in the query: the same thing twice is said once. */
export function pairsOf(asked: Asked): readonly Pair[] {
  const query = queryPairs(asked);
  const isNews = ([name, value]: Pair) => !query.some((pair) => pair[0] === name && pair[1] === value);
  return [...query, ...headerPairs(asked).filter(isNews)];
}

const queryPairs = ({ query }: Asked): readonly Pair[] => [...query];

/** The realm is no parameter, be it absent, empty or a URL. */
function headerPairs({ headers }: Asked): readonly Pair[] {
  const [, text = ""] = /^OAuth\s+(.*)$/is.exec(headers.get("authorization") ?? "") ?? [];
  return [...text.matchAll(HEADER_PAIR)].flatMap(([, name = "", quoted, bare = ""]): readonly Pair[] =>
    name.toLowerCase() === "realm" ? [] : [[decoded(name), decoded(quoted ?? bare)]],
  );
}

const isOAuth = ({ headers }: Asked) => /^OAuth(\s|$)/i.test(headers.get("authorization") ?? "");

/** A value with broken encoding is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
