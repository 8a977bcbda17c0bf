// Credentials never leave the mock: an entry, a log line and a page show pseudonyms instead.
import { sha256 } from "#platform";
import type { IncomingRequest } from "../exchange/types.ts";

/** `token`, `source`, everything that OAuth sends and xAuth's password. */
const SECRET = /^(token|access_token|source|oauth_\w+|x_auth_\w+|password|secret)$/i;

export const isSecret = (name: string): boolean => SECRET.test(name);

/** The same for the same token, and no way back: `#3fa9c1d2`; "-" without a token. */
export function pseudonym(token: string): string {
  return token === "" ? "-" : `#${sha256(token).slice(0, 8)}`;
}

/** Path and query as asked, each secret's value replaced by `***`. */
export function maskedUrl({ url }: Pick<IncomingRequest, "url">): string {
  return url.replace(/([?&])([^=&]*)=([^&]*)/g, (pair, sign: string, name: string) =>
    isSecret(name) ? `${sign}${name}=***` : pair,
  );
}
