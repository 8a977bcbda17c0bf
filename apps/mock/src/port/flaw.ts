// What is wrong with a request target or a Host header, as a sentence with the remedy. It shows no value, since a value
// may be a credential.

/** @param target as Node.js gives it: a character for each byte */
export function targetFlaw(target: string): string | undefined {
  const [address = "", query = ""] = target.split("?", 2);
  const noPath = `the request target ${shown(address)} is not a path: begin it with a slash`;
  if (!/^(\/|https?:\/\/[^/])/i.test(target)) return noPath;
  // A URL parser reads a backslash in a path as a slash.
  if (address.includes("\\")) return "the path contains a backslash: percent-encode it, %5C";
  if (!isEncoded(address)) return `the path contains ${remedyFor(address)}`;
  // An address in front of the path whose host or port is none.
  if (!address.startsWith("/") && !URL.canParse(address)) return noPath;
  const pair = query.split("&").find((each) => !isEncoded(each));
  return pair === undefined ? undefined : `param ${shown(nameIn(pair))} contains ${remedyFor(pair)}`;
}

/** @param host the header's value; "" is none, which HTTP/1.0 allows */
export function hostFlaw(host: string): string | undefined {
  if (host === "") return undefined;
  const url = `http://${host}`;
  const bare = host.replace(/:\d*$/, "").toLowerCase();
  if (URL.canParse(url) && new URL(url).hostname === bare) return undefined;
  return "the Host header is not a host with an optional port: send both as a URL has them";
}

const isEncoded = (text: string): boolean => /^[!-~]*$/.test(text);

function remedyFor(text: string): string {
  if (/[\x80-\xff]/.test(text)) return "characters other than ASCII: percent-encode them, 微 as %E5%BE%AE";
  return text.includes(" ") ? "a space: percent-encode it, %20" : "a control character: percent-encode it";
}

const nameIn = (pair: string): string => pair.split("=", 1)[0] ?? "";

/** At most sixty characters, read as UTF-8. */
const shown = (text: string): string =>
  JSON.stringify(new TextDecoder().decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0))).slice(0, 60));
