// The HMAC-SHA1 signature that a call should carry.

import OAuth from "oauth-1.0a";
import { hmacSha1, isSameSecret } from "#platform";
import type { IncomingRequest } from "../../../exchange/request.ts";
import { signedPairs } from "./parameters.ts";

export interface Secrets {
  readonly app: string;
  /** "" before there is a token. */
  readonly token: string;
}

/** It covers the method, the address as the client wrote it, and every parameter, those of a posted form included. */
export function isSignedWith(secrets: Secrets, request: IncomingRequest, signature: string): boolean {
  return isSameSecret(signatureOf(request, secrets), signature);
}

/** "", which matches no signature, for a call that lacks a required OAuth parameter. */
function signatureOf(request: IncomingRequest, { app, token }: Secrets): string {
  const oauth = new OAuth({
    consumer: { key: "", secret: app },
    signature_method: "HMAC-SHA1",
    hash_function: (base, key) => hmacSha1(key, base),
  });
  const { method, origin, path } = request;
  const parameters = parametersOf(request);
  return isWhole(parameters) ? oauth.getSignature({ method, url: origin + path }, token, parameters) : "";
}

/** A name given twice is signed twice. */
function parametersOf(request: IncomingRequest): object {
  const lists = new Map<string, string[]>();
  for (const [name, value] of signedPairs(request)) lists.set(name, [...(lists.get(name) ?? []), value]);
  return Object.fromEntries([...lists].map(([name, values]) => [name, values.length > 1 ? values : values.join()]));
}

/** The library's type requires a version, which clients leave out and the library doesn't need. */
function isWhole(parameters: object): parameters is OAuth.Data {
  return ["oauth_consumer_key", "oauth_nonce", "oauth_signature_method", "oauth_timestamp"].every(
    (name) => name in parameters,
  );
}
