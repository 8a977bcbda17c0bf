// Credentials never leave the mock: entries, log lines and pages show pseudonyms or `***` instead.
import { Masking } from "@weibo-kit/types/masking";
import { sha256 } from "#platform";
import type { Upstream } from "../exchange/upstream.ts";

/** Names that hold a credential with any service. */
const ALWAYS = ["access_token", "passw*", "secret"];

/** Finds credentials by the names of their parameters, and user info in addresses. */
export type Mask = Pick<Masking, "isSecret" | "text" | "url">;

export function createMask(upstreams: readonly Pick<Upstream, "secrets">[]): Mask {
  return new Masking({ names: [...ALWAYS, ...upstreams.flatMap(({ secrets }) => secrets)] });
}

/** The same for the same token, and not reversible: `#3fa9c1d2`; "-" without a token. */
export const pseudonym = (token: string): string => shown(digest(token));

/** What a token is known by within the journal. Whole, since tenants with equal pseudonyms can be found by trying. */
export const digest = (token: string): string => (token === "" ? "" : sha256(token));

/** The pseudonym of a token's digest. */
export const shown = (digest: string): string => (digest === "" ? "-" : `#${digest.slice(0, 8)}`);
