/** The entry `@weibo-kit/client/open-v1`: a client for `users/show` of Weibo Open Platform V1. */
export type { V1Status, V1User } from "@weibo-kit/types";
export { createOpenV1Client, type OpenV1Client, type OpenV1Options } from "./client.ts";
export type { AppKey, OAuth, V1Credential } from "./credential.ts";
export type { Selector, Show } from "./show.ts";
export { UnknownUserError } from "./unknown-user-error.ts";
