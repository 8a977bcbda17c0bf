/** A typed client for `users/show` of Weibo Open Platform V1. */
export { createOpenV1Client, type OpenV1Client, type OpenV1Options } from "./open-v1/client.ts";
export type { AppKey, OAuth, V1Credential } from "./open-v1/credential.ts";
export type { Selector, Show } from "./open-v1/show.ts";
export { UnknownUserError } from "./open-v1/unknown-user-error.ts";
