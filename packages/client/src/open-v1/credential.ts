// The credentials of Open Platform V1.
import { isObject } from "@weibo-kit/types/options";

/** The AppKey of an app, perhaps with the login of a user. */
export interface AppKey {
  readonly appKey: string;
  /** HTTP Basic authentication, as the oldest samples of the platform use it. */
  readonly basic?: { readonly username: string; readonly password: string };
}

/** OAuth 1.0a: an app on behalf of a user. */
export interface OAuth {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly token: string;
  readonly tokenSecret: string;
}

/** Either kind of credential. */
export type V1Credential = AppKey | OAuth;

const OAUTH = ["consumerKey", "consumerSecret", "token", "tokenSecret"];

/** Returns what is wrong with a credential that JavaScript may have given; empty texts are errors of the call. */
export function checkCredential(credential: unknown): string | undefined {
  const names = isObject(credential) && "appKey" in credential ? ["appKey"] : OAUTH;
  const isRight = names.every((name) => typeof Object(credential)[name] === "string");
  return isRight ? undefined : `must have appKey, or ${OAUTH.join(", ")}, as texts`;
}
