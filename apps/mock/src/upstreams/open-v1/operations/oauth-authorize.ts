// Asks the user: a page with a button, then back to the callback, or a PIN.
import type { Outcome } from "../../../exchange/types.ts";
import { userNamed } from "../caller.ts";
import { oauthFaults } from "../faults.ts";
import { callbackIn, type Mint, uidIn } from "../oauth/mint.ts";
import { operation } from "../operation.ts";
import { askPage, pinPage } from "../pages/pages.ts";

/** The page's form sends `action=submit`; a script may send it at once. */
export const oauthAuthorize = (mint: Mint) =>
  operation("/oauth/authorize", ({ action }: { readonly action?: string }, world, { credential: { oauth = {} } }) => {
    const { oauth_token: token = "" } = oauth;
    if (token === "") return { fault: oauthFaults.parameterAbsent };
    const callback = oauth.oauth_callback || callbackIn(token) || "oob";
    const uid = uidIn(token) ?? -1;
    const user = world.user(world.has(uid) ? uid : userNamed(world, token));
    if (action !== "submit") return { payload: { html: askPage(user, token, callback) } };
    const pin = mint.pinOf(token);
    return callback === "oob"
      ? { payload: { html: pinPage(user, pin) } }
      : backTo(callback, { oauth_token: token, oauth_verifier: pin });
  });

/** The callback keeps its own query. A callback that is not a URL is refused. */
function backTo(callback: string, parameters: Readonly<Record<string, string>>): Outcome {
  if (!URL.canParse(callback)) return { fault: oauthFaults.parameterRejected };
  const location = new URL(callback);
  for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
  return { payload: { location: location.href } };
}
