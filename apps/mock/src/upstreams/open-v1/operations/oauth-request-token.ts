// The first step of the dance: a request token for the user whom the AppKey's app acts for.
import type { V1RequestToken } from "@weibo-kit/types";
import type { World } from "@weibo-kit/world";
import type { Input, Occasion, Outcome } from "../../../exchange/types.ts";
import { userNamed } from "../caller.ts";
import type { Mint } from "../oauth/mint.ts";

/** The live service did not confirm the callback, so neither do we. */
export const oauthRequestToken =
  (mint: Mint) =>
  (_input: Input, world: World, { credential: { app = "", oauth = {} } }: Occasion): Outcome => {
    const { oauth_callback: callback } = oauth;
    const kept = callback === undefined || callback === "oob" || callback === "" ? undefined : callback;
    const oauth_token = mint.tokenOf("request", app, userNamed(world, app), kept);
    const payload: V1RequestToken = { oauth_token, oauth_token_secret: mint.secretOf(oauth_token) };
    return { payload };
  };
