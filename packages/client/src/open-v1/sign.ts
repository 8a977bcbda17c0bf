/** Puts a V1 credential on a request: in the query, in the header, or both. */
import type { Secrets } from "../secrets.ts";
import type { Signed } from "../upstream.ts";
import type { AppKey, OAuth, V1Credential } from "./credential.ts";
import { authorization } from "./oauth.ts";

export function sign(request: Request, credential: V1Credential, secrets: Secrets, now: number): Promise<Signed> {
  return "appKey" in credential
    ? withAppKey(request, credential, secrets)
    : withOAuth(request, credential, secrets, now);
}

async function withAppKey(request: Request, { appKey, basic }: AppKey, secrets: Secrets): Promise<Signed> {
  if (!appKey) throw new Error("the AppKey is empty.");
  secrets.add(appKey);
  const url = new URL(request.url);
  url.searchParams.set("source", appKey);
  const headers = new Headers(request.headers);
  if (basic) {
    const login = btoa(String.fromCharCode(...new TextEncoder().encode(`${basic.username}:${basic.password}`)));
    for (const secret of [basic.password, login]) secrets.add(secret);
    headers.set("authorization", `Basic ${login}`);
  }
  return { url: url.href, headers };
}

async function withOAuth(request: Request, credential: OAuth, secrets: Secrets, now: number): Promise<Signed> {
  if (!credential.consumerKey || !credential.token) throw new Error("the OAuth credential is incomplete.");
  for (const secret of Object.values(credential)) secrets.add(secret);
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0"));
  const stamp = { nonce: nonce.join(""), timestamp: String(Math.floor(now / 1000)) };
  const headers = new Headers(request.headers);
  headers.set("authorization", await authorization(request.url, credential, stamp));
  return { url: request.url, headers };
}
