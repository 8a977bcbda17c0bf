// What is wrong with a request target or a Host header, as a sentence with the remedy. It shows no value, since a value
// may be a credential.
import { inWords } from "../mistake.ts";

/** @param target as Node.js gives it: a character for each byte */
export function targetFlaw(target: string): string | undefined {
  // A value may have a question mark, too: an address as the value of a parameter.
  const [address = "", ...rest] = target.split("?");
  const query = rest.join("?");
  const noPath = inWords("the request target {0} is not a path: begin it with a slash", shown(address));
  if (!/^(\/|https?:\/\/[^/])/i.test(target)) return noPath;
  // A URL parser reads a backslash in a path as a slash.
  if (address.includes("\\")) return inWords("the path contains a backslash: percent-encode it, %5C");
  if (!isEncoded(address)) return inWords("the path contains {0}", remedyFor(address));
  // An address in front of the path whose host or port is none.
  if (!address.startsWith("/") && !URL.canParse(address)) return noPath;
  const pair = query.split("&").find((each) => !isEncoded(each));
  return pair === undefined ? undefined : inWords("param {0} contains {1}", shown(nameIn(pair)), remedyFor(pair));
}

/** @param host the header's value; "" is none, which HTTP/1.0 allows */
export function hostFlaw(host: string): string | undefined {
  if (host === "") return undefined;
  const url = `http://${host}`;
  const bare = host.replace(/:\d*$/, "").toLowerCase();
  if (URL.canParse(url) && new URL(url).hostname === bare) return undefined;
  return inWords("the Host header is not a host with an optional port: send both as a URL has them");
}

const isEncoded = (text: string): boolean => /^[!-~]*$/.test(text);

function remedyFor(text: string): string {
  if (/[\x80-\xff]/.test(text))
    return inWords("characters other than ASCII: percent-encode them, a Chinese one as {0}", "%E5%BE%AE");
  return inWords(text.includes(" ") ? "a space: percent-encode it, %20" : "a control character: percent-encode it");
}

const nameIn = (pair: string): string => pair.split("=", 1)[0] ?? "";

/** At most sixty characters, read as UTF-8. */
const shown = (text: string): string =>
  JSON.stringify(new TextDecoder().decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0))).slice(0, 60));
