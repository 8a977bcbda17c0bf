// The credentials of Open Platform V1.
import { isObject } from "@weibo-kit/types/options";
import { anything, check } from "../options/checks.ts";

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
const BASIC = ["username", "password"];

/**
 * Returns what is wrong with a credential that JavaScript may have given; empty texts are errors of the call. No value is
 * quoted: `basic: "name:password"` is a secret, too.
 *
 * @throws {ClientMistake} for an unknown name
 */
export function checkCredential(credential: unknown): string | undefined {
  const isAppKey = isObject(credential) && "appKey" in credential;
  const names = isAppKey ? ["appKey"] : OAUTH;
  if (!hasTexts(credential, names)) return `must have appKey, or ${OAUTH.join(", ")}, as texts`;
  checkNames(credential, isAppKey ? ["appKey", "basic"] : OAUTH, "credential");
  const { basic } = Object(credential);
  if (basic === undefined) return undefined;
  if (!hasTexts(basic, BASIC)) return `has a wrong basic: it must have ${BASIC.join(", ")}, as texts`;
  checkNames(basic, BASIC, "basic");
  return undefined;
}

const hasTexts = (value: unknown, names: readonly string[]): boolean =>
  names.every((name) => typeof Object(value)[name] === "string");

const checkNames = (value: unknown, names: readonly string[], noun: string): void =>
  check(value, Object.fromEntries(names.map((name) => [name, anything])), `${noun} option`);
