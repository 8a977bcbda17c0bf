// The last step of OAuth, or xAuth: an access token, which does not expire.
import type { V1AccessToken } from "@weibo-kit/types";
import type { World } from "@weibo-kit/world";
import type { Outcome } from "../../../exchange/outcome.ts";
import { userNamed } from "../caller.ts";
import { authFailed, oauthFaults } from "../faults.ts";
import type { Mint } from "../oauth/mint.ts";
import { operation } from "../operation.ts";
import type { OpenV1Options } from "../options.ts";

/** Unless signatures are verified, every verifier is right and a foreign request token leads to a user drawn from it. */
export const oauthAccessToken = (mint: Mint, { verifySignatures }: OpenV1Options) =>
  operation("/oauth/access_token", (_input, world, { credential: { app = "", oauth = {} } }) => {
    const { oauth_token: token = "", oauth_verifier: verifier, x_auth_mode } = oauth;
    if (x_auth_mode !== undefined) return byPassword(mint, app, world, oauth);
    if (verifySignatures && verifier !== mint.pinOf(token)) return { fault: oauthFaults.verifierFail };
    const uid = mint.userOf("request", app, token) ?? userNamed(world, token);
    return { payload: accessToken(mint, app, uid) };
  });

/** Any password but an empty one is right. */
function byPassword(mint: Mint, app: string, world: World, oauth: Readonly<Record<string, string>>): Outcome {
  const { x_auth_mode, x_auth_username: name, x_auth_password: password } = oauth;
  if (x_auth_mode !== "client_auth") return { fault: oauthFaults.parameterRejected };
  return name && password ? { payload: accessToken(mint, app, userNamed(world, name)) } : { fault: authFailed };
}

function accessToken(mint: Mint, app: string, uid: number): V1AccessToken {
  const oauth_token = mint.tokenOf("access", app, uid);
  return { oauth_token, oauth_token_secret: mint.secretOf(oauth_token), user_id: String(uid) };
}
