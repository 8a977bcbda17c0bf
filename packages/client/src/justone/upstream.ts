/** Just One API: a token in the query, an envelope around every answer, a price for every call. */
import type { Upstream } from "../upstream.ts";
import { readEnvelope } from "./envelope.ts";
import { PRICE } from "./price.ts";
import { type Token, tokenSigner } from "./token.ts";

/** Just One API, called with this token. */
export function justone(token: Token): Upstream {
  return {
    credentials: ["token"],
    operation: (path) => /([^/]+)\/v\d+$/.exec(path)?.[1] ?? path,
    price: PRICE,
    sign: tokenSigner(token),
    read: readEnvelope,
  };
}
