// Credentials never leave the mock: entries, log lines and pages show pseudonyms or `***` instead.
import { sha256 } from "#platform";
import type { Upstream } from "../exchange/types.ts";

/** Names that hold a credential with any service. */
const ALWAYS = ["access_token", "password", "secret"];

export interface Mask {
  /** Whether a query parameter of this name holds a credential. */
  isSecret(name: string): boolean;
  /** Path and query with the value of each secret replaced by `***`. */
  url(url: string): string;
}

export function createMask(upstreams: readonly Pick<Upstream, "secrets">[]): Mask {
  const names = [...ALWAYS, ...upstreams.flatMap(({ secrets }) => secrets)];
  const pattern = new RegExp(`^(${names.map((name) => name.replace("*", "\\w+")).join("|")})$`, "i");
  const isSecret = (name: string) => pattern.test(name);
  return {
    isSecret,
    url: (url) =>
      url.replace(/([?&])([^=&]*)=([^&]*)/g, (pair, sign: string, name: string) =>
        isSecret(name) ? `${sign}${name}=***` : pair,
      ),
  };
}

/** The same for the same token, and not reversible: `#3fa9c1d2`; "-" without a token. */
export function pseudonym(token: string): string {
  return token === "" ? "-" : `#${sha256(token).slice(0, 8)}`;
}
