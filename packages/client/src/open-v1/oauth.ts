/** OAuth 1.0a signatures with HMAC-SHA1, by Web Crypto, which every platform has. */
import type { OAuth } from "./credential.ts";

/** What makes each signature unique. */
export interface SignatureStamp {
  readonly nonce: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
}

/** The header Authorization for a GET of this address; parameters in the address are signed as well. */
export async function authorization(address: string, credential: OAuth, stamp: SignatureStamp): Promise<string> {
  const own = {
    oauth_consumer_key: credential.consumerKey,
    oauth_nonce: stamp.nonce,
    oauth_signature_method: "HMAC-SHA1",
    oauth_timestamp: stamp.timestamp,
    oauth_token: credential.token,
    oauth_version: "1.0",
  };
  const key = `${encode(credential.consumerSecret)}&${encode(credential.tokenSecret)}`;
  const signed = { ...own, oauth_signature: await hmacSha1(key, baseString(address, own)) };
  const pairs = Object.entries(signed).map(([name, value]) => `${name}="${encode(value)}"`);
  return `OAuth ${pairs.join(", ")}`;
}

function baseString(address: string, own: Readonly<Record<string, string>>): string {
  const { origin, pathname, searchParams } = new URL(address);
  const pairs = [...searchParams, ...Object.entries(own)].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return ["GET", origin + pathname, pairs.sort().join("&")].map(encode).join("&");
}

async function hmacSha1(key: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const imported = await crypto.subtle.importKey("raw", bytes.encode(key), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", imported, bytes.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/** Encodes by RFC 3986: `encodeURIComponent` leaves five more characters unencoded. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
