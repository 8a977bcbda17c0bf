// Asks the user: a page with two buttons, then back to the callback, or a PIN.
import type { Outcome } from "../../../exchange/outcome.ts";
import { userNamed } from "../caller.ts";
import { oauthFaults } from "../faults.ts";
import { callbackWith, isRefusedCallback, sourceOf } from "../oauth/callback.ts";
import { appIn, callbackIn, type Mint, uidIn } from "../oauth/mint.ts";
import { operation } from "../operation.ts";
import type { OpenV1Options } from "../options.ts";
import { askPage, deniedPage, pinPage } from "../pages/pages.ts";

/** The page's form sends `action=submit` or `action=deny`; a script may send either at once. */
export const oauthAuthorize = (mint: Mint, { secrets = {} }: OpenV1Options) =>
  operation(
    "/oauth/authorize",
    ({ action }: { readonly action?: string }, world, { credential: { app, oauth = {} } }) => {
      const { oauth_token: token = "" } = oauth;
      if (token === "") return { fault: oauthFaults.parameterAbsent };
      const callback = oauth.oauth_callback || callbackIn(token) || "oob";
      if (isRefusedCallback(callback)) return { fault: oauthFaults.parameterRejected };
      const uid = uidIn(token) ?? -1;
      const user = world.user(world.has(uid) ? uid : userNamed(world, token));
      const pin = mint.pinOf(token);
      if (action === "submit")
        return answered(callback, pinPage(user, pin), { oauth_token: token, oauth_verifier: pin });
      // How the old service came back after a refusal isn't documented: without a verifier is our choice.
      if (action === "deny") return answered(callback, deniedPage(user), { oauth_token: token, denied: token });
      const candidates = [app ?? "", appIn(token) ?? "", ...Object.keys(secrets)];
      const asking = candidates.find((each) => each !== "" && mint.userOf("request", each, token) !== undefined);
      return { payload: { html: askPage(user, asking, token, callback), formTo: sourceOf(callback) ?? "" } };
    },
  );

/** Back to the app, or, for a program without a callback, a page. A callback that is not a URL is refused. */
function answered(callback: string, page: string, parameters: Readonly<Record<string, string>>): Outcome {
  if (callback === "oob") return { payload: { html: page, formTo: "" } };
  const location = callbackWith(callback, parameters);
  return location === undefined ? { fault: oauthFaults.parameterRejected } : { payload: { location } };
}
