// The parameters of an OAuth call: from the header, the query, or a form that was posted.
import type { IncomingRequest } from "../../../exchange/request.ts";

export type OAuthParameters = Readonly<Record<string, string>>;
export type Pair = readonly [name: string, value: string];

const OWN = /^(oauth|x_auth)_/;
/**
 * Separators are "," or ", ", and some clients leave the quotes out. A name is tried from its first character alone: from
 * each of its characters, one of 60 kB would take seconds.
 */
const HEADER_PAIR = /(?<![^\s=,"])([^\s=,"]+)\s*=\s*(?:"([^"]*)"|([^\s,"]*))/g;

/** Undefined for a call without OAuth. If header and query have the same parameter, the header's counts. */
export function oauthParameters(request: IncomingRequest): OAuthParameters | undefined {
  if (!mayHaveOAuth(request)) return undefined;
  const own = [...queryPairs(request), ...headerPairs(request)].filter(([name]) => OWN.test(name));
  return own.length === 0 && !isOAuth(request) ? undefined : Object.fromEntries(own);
}

/** Most calls have no OAuth, and finding that out must not cost them a list of all pairs. */
function mayHaveOAuth({ query, headers }: IncomingRequest): boolean {
  if (headers.get("authorization") !== null) return true;
  for (const name of query.keys()) if (OWN.test(name)) return true;
  return false;
}

/** The parameters that a signature covers, unordered: all but the realm and the signature itself. */
export function signedPairs(request: IncomingRequest): readonly Pair[] {
  return pairsOf(request).filter(([name]) => name !== "oauth_signature");
}

/** Some libraries repeat query parameters in the header: a pair that occurs in both is signed once. */
export function pairsOf(request: IncomingRequest): readonly Pair[] {
  const query = queryPairs(request);
  const known = new Set(query.map(keyOf));
  return [...query, ...headerPairs(request).filter((pair) => !known.has(keyOf(pair)))];
}

const keyOf = (pair: Pair): string => JSON.stringify(pair);

const queryPairs = ({ query }: IncomingRequest): readonly Pair[] => [...query];

/** The realm is no parameter, be it absent, empty or a URL. */
function headerPairs({ headers }: IncomingRequest): readonly Pair[] {
  const [, text = ""] = /^OAuth\s+(.*)$/is.exec(headers.get("authorization") ?? "") ?? [];
  return [...text.matchAll(HEADER_PAIR)].flatMap(([, name = "", quoted, bare = ""]): readonly Pair[] =>
    name.toLowerCase() === "realm" ? [] : [[decoded(name), decoded(quoted ?? bare)]],
  );
}

const isOAuth = ({ headers }: IncomingRequest) => /^OAuth(\s|$)/i.test(headers.get("authorization") ?? "");

/** A value with broken encoding is taken undecoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
