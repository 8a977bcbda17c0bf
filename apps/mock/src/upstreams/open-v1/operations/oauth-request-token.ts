// The first step of OAuth: a request token for the user that the app acts for.
import type { V1RequestToken } from "@weibo-kit/types";
import { userNamed } from "../caller.ts";
import { oauthFaults } from "../faults.ts";
import { isRefusedCallback } from "../oauth/callback.ts";
import type { Mint } from "../oauth/mint.ts";
import { operation } from "../operation.ts";

/** The live service did not confirm the callback, so neither do we. */
export const oauthRequestToken = (mint: Mint) =>
  operation("/oauth/request_token", (_input, world, { credential: { app = "", oauth = {} } }) => {
    const { oauth_callback: callback } = oauth;
    if (callback !== undefined && isRefusedCallback(callback)) return { fault: oauthFaults.parameterRejected };
    const kept = callback === undefined || callback === "oob" || callback === "" ? undefined : callback;
    const oauth_token = mint.tokenOf("request", app, userNamed(world, app), kept);
    const payload: V1RequestToken = { oauth_token, oauth_token_secret: mint.secretOf(oauth_token) };
    return { payload };
  });
