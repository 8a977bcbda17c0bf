// Admits a caller of the Open Platform: by OAuth 1.0a in header, query or form, or an AppKey (`source`), with or without
// HTTP Basic.
import { decodeBase64 } from "#platform";
import type { Credential, Past } from "../../exchange/credential.ts";
import type { Fault } from "../../exchange/fault.ts";
import type { Operation } from "../../exchange/operation.ts";
import type { IncomingRequest } from "../../exchange/request.ts";
import { authFailed, oauthFaults, sourceMissing } from "./faults.ts";
import { knownSecrets } from "./oauth/known-secrets.ts";
import type { Mint } from "./oauth/mint.ts";
import { type OAuthParameters, oauthParameters } from "./oauth/parameters.ts";
import { nonceOf, verify, type Wanted } from "./oauth/verify.ts";
import type { OpenV1Options } from "./options.ts";

type Admit = (request: IncomingRequest, operation: Operation, past: Past) => Credential;

/** Any well-formed call is admitted, unless the options require that signatures are checked. */
export function createAdmit(options: OpenV1Options, mint: Mint): Admit {
  const known = knownSecrets(options);
  return (request, operation, past) => {
    const said = oauthParameters(request);
    if (said === undefined && operation.name.startsWith("oauth-"))
      return { token: "", refusal: oauthFaults.parameterAbsent };
    if (said === undefined) return withoutOAuth(request);
    const wanted = wantedBy(operation, said);
    const refusal =
      lacking(said, operation, wanted) ??
      (options.verifySignatures ? verify(request, said, wanted, { mint, known, past }) : undefined);
    return { ...callerIn(said, operation, mint), ...(refusal ? { refusal } : used(said)) };
  };
}

/** The tenant's name is the most personal value given: token, user name, AppKey. For the OAuth endpoints: the AppKey. */
function callerIn(said: OAuthParameters, { name }: Operation, mint: Mint): Credential {
  const { oauth_consumer_key: app = "", oauth_token: token = "" } = said;
  const user = mint.userOf("access", app, token);
  const isDance = name.startsWith("oauth-") && app !== "";
  const acting = { app, oauth: said, user: user === undefined ? token || app : String(user) };
  return { token: isDance ? app : token || app, ...acting };
}

/** Only a whole call has a nonce to use up. */
const used = (said: OAuthParameters) => (said.oauth_nonce ? { nonce: nonceOf(said) } : {});

function wantedBy({ name }: Operation, said: OAuthParameters): Wanted {
  if (name === "oauth-request-token" || said.x_auth_mode !== undefined) return undefined;
  return name === "oauth-access-token" ? "request" : "access";
}

/** Required without signature checks, too: an AppKey at the endpoints that issue tokens, and no empty token. */
function lacking(said: OAuthParameters, { name, open }: Operation, wanted: Wanted): Fault | undefined {
  if (name.startsWith("oauth-") && !open && !said.oauth_consumer_key) return oauthFaults.parameterAbsent;
  if (wanted === "request" && !said.oauth_token) return oauthFaults.parameterAbsent;
  return wanted === "access" && said.oauth_token === "" ? authFailed : undefined;
}

function withoutOAuth({ query, headers }: IncomingRequest): Credential {
  const source = query.get("source") ?? "";
  if (source === "") return { token: "", refusal: sourceMissing };
  const basic = basicIn(headers.get("authorization") ?? "");
  if (basic === undefined) return { token: source, app: source, user: source };
  const refusal = basic.name === "" || basic.password === "" ? { refusal: authFailed } : {};
  return { token: basic.name || source, app: source, user: basic.name, ...refusal };
}

function basicIn(authorization: string): { readonly name: string; readonly password: string } | undefined {
  const encoded = /^Basic\s+(\S+)/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  const [name = "", ...password] = decodeBase64(encoded).split(":");
  return { name, password: password.join(":") };
}
