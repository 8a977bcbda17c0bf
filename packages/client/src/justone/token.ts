/** The credential of Just One API: a token in the query. */
import type { SignedRequest, Upstream } from "../upstream.ts";

/** The token, or a function that supplies it; the function is called before each attempt. */
export type Token = string | (() => string | Promise<string>);

/** Creates the function that adds the token to a request. */
export function tokenSigner(token: Token): Upstream["sign"] {
  return async ({ url: unsigned, headers }, remember): Promise<SignedRequest> => {
    const secret = typeof token === "string" ? token : await token();
    if (!secret) throw new Error("the token is empty.");
    remember(secret);
    const url = new URL(unsigned);
    url.searchParams.set("token", secret);
    return { url: url.href, headers };
  };
}
