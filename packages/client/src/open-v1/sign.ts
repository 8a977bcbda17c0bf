/** Adds a V1 credential to a request: to the query, to the header Authorization, or to both. */
import type { SignedRequest, Upstream } from "../upstream.ts";
import type { AppKey, OAuth, V1Credential } from "./credential.ts";
import { authorization } from "./oauth.ts";

type Remember = Parameters<Upstream["sign"]>[1];

/** Creates the function that adds the credential to a request. */
export function credentialSigner(credential: V1Credential): Upstream["sign"] {
  return (request, remember, now) =>
    "appKey" in credential ? withAppKey(request, credential, remember) : withOAuth(request, credential, remember, now);
}

async function withAppKey(request: Request, { appKey, basic }: AppKey, remember: Remember): Promise<SignedRequest> {
  if (!appKey) throw new Error("the AppKey is empty.");
  remember(appKey);
  const url = new URL(request.url);
  url.searchParams.set("source", appKey);
  const headers = new Headers(request.headers);
  if (basic) {
    const login = `${basic.username}:${basic.password}`;
    // Together they are masked in Base64, too, even where the password is short.
    for (const secret of [basic.password, login]) remember(secret);
    headers.set("authorization", `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(login)))}`);
  }
  return { url: url.href, headers };
}

async function withOAuth(request: Request, credential: OAuth, remember: Remember, now: number): Promise<SignedRequest> {
  if (!credential.consumerKey || !credential.token) throw new Error("the OAuth credential is incomplete.");
  for (const secret of Object.values(credential)) remember(secret);
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0"));
  const stamp = { nonce: nonce.join(""), timestamp: String(Math.floor(now / 1000)) };
  const headers = new Headers(request.headers);
  headers.set("authorization", await authorization(request.url, credential, stamp));
  return { url: request.url, headers };
}
