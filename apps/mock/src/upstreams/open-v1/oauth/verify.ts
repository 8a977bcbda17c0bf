// Verifies an OAuth call: in this order, and only with the setting `verifySignatures`.
import type { Past } from "../../../exchange/credential.ts";
import type { Fault } from "../../../exchange/fault.ts";
import type { IncomingRequest } from "../../../exchange/request.ts";
import { oauthFaults as faults } from "../faults.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import type { Kind, Mint } from "./mint.ts";
import { type OAuthParameters, pairsOf } from "./parameters.ts";
import { isSignedWith } from "./signature.ts";

export interface Verification {
  readonly mint: Mint;
  readonly known: KnownSecrets;
  readonly past: Past;
}

/** What the endpoint requires: no token yet, a request token, or an access token. */
export type Wanted = Kind | undefined;

/** Five minutes either way: our choice. */
const LEEWAY = 300;
const VERSIONS = ["1.0", "1.0a"];
const NEEDED = ["oauth_consumer_key", "oauth_signature_method", "oauth_signature", "oauth_timestamp", "oauth_nonce"];

export function verify(
  request: IncomingRequest,
  said: OAuthParameters,
  wanted: Wanted,
  { mint, known, past }: Verification,
) {
  const { oauth_consumer_key: app = "", oauth_token: token = "", oauth_signature: signature = "" } = said;
  // Our tokens have derived secrets; foreign ones have those of the settings.
  const isOurs = wanted !== undefined && mint.userOf(wanted, app, token) !== undefined;
  const secrets = { app: known.ofApp(app), token: isOurs ? mint.secretOf(token) : known.ofToken(token) };
  const now = past.now(token || app) / 1000;
  return (
    malformed(request, said, wanted, now) ??
    unknown(secrets, wanted) ??
    (isSignedWith({ app: secrets.app ?? "", token: wanted ? (secrets.token ?? "") : "" }, request, signature)
      ? undefined
      : faults.signatureInvalid) ??
    // Last, so that a call with a wrong signature doesn't use up the nonce.
    (past.isUsed(nonceOf(said)) ? faults.nonceUsed : undefined)
  );
}

/** A nonce is unique for app, token and second. */
export const nonceOf = ({ oauth_consumer_key, oauth_token = "", oauth_timestamp, oauth_nonce }: OAuthParameters) =>
  JSON.stringify([oauth_consumer_key, oauth_token, oauth_timestamp, oauth_nonce]);

function malformed(request: IncomingRequest, said: OAuthParameters, wanted: Wanted, now: number): Fault | undefined {
  const { oauth_version: version = "1.0", oauth_signature_method: method, oauth_timestamp: time = "" } = said;
  if (!VERSIONS.includes(version)) return faults.versionRejected;
  const needed = wanted === undefined ? NEEDED : [...NEEDED, "oauth_token"];
  if (needed.some((name) => !said[name])) return faults.parameterAbsent;
  if (isRepeated(request) || !/^\d{1,15}$/.test(time)) return faults.parameterRejected;
  if (method !== "HMAC-SHA1") return faults.signatureMethodRejected;
  return Math.abs(Number(time) - now) > LEEWAY ? faults.timestampRefused : undefined;
}

function isRepeated(request: IncomingRequest): boolean {
  const names = pairsOf(request).map(([name]) => name);
  const own = names.filter((name) => name.startsWith("oauth_"));
  return new Set(own).size < own.length;
}

/** An unknown AppKey was refused live as 40109; 40108 can only be triggered. */
function unknown(secrets: { readonly app: string | undefined; readonly token: string | undefined }, wanted: Wanted) {
  if (secrets.app === undefined) return faults.consumerKeyRefused;
  return wanted !== undefined && secrets.token === undefined ? faults.tokenRejected : undefined;
}
