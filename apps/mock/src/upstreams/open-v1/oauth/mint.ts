// Derives tokens, secrets and PINs from the seed: nothing is stored, and every process with the seed agrees.
import { decodeBase64, encodeBase64Url, hmacSha256 } from "#platform";

export type Kind = "request" | "access";

export interface Mint {
  /** A token of an app for a user. A callback, kept inside it with the app, makes a request token longer than 32 digits. */
  tokenOf(kind: Kind, app: string, uid: number, callback?: string): string;
  /** The uid in a token of ours; undefined for a foreign token. */
  userOf(kind: Kind, app: string, token: string): number | undefined;
  secretOf(token: string): string;
  /** The PIN that a request token's user is shown. */
  pinOf(token: string): string;
}

/** Fourteen digits of the uid, eighteen of a signature, and callback and app where there is a callback. */
const TOKEN = /^(?<user>[\da-f]{14})[\da-f]{18}(?:\.(?<callback>[\w-]*)\.(?<app>[\w-]*))?$/;

export function createMint(seed: number): Mint {
  const digits = (...parts: readonly unknown[]) => hmacSha256(`weibo-kit ${seed}`, JSON.stringify(parts));

  const tokenOf: Mint["tokenOf"] = (kind, app, uid, callback) => {
    const user = uid.toString(16).padStart(14, "0");
    const kept = callback === undefined ? "" : `.${encodeBase64Url(callback)}.${encodeBase64Url(app)}`;
    return `${user}${digits(kind, app, user, kept).slice(0, 18)}${kept}`;
  };

  return {
    tokenOf,
    userOf(kind, app, token) {
      const { user } = TOKEN.exec(token)?.groups ?? {};
      if (user === undefined) return undefined;
      const uid = Number.parseInt(user, 16);
      return tokenOf(kind, app, uid, callbackIn(token)) === token ? uid : undefined;
    },
    secretOf: (token) => digits("secret", token).slice(0, 32),
    pinOf: (token) => String(Number.parseInt(digits("pin", token).slice(0, 8), 16) % 1_000_000).padStart(6, "0"),
  };
}

/** The callback that a request token keeps. */
export function callbackIn(token: string): string | undefined {
  const kept = TOKEN.exec(token)?.groups?.callback;
  return kept === undefined ? undefined : decodeBase64(kept);
}

/** The app that a request token with a callback was made for, as the token has it; the mint knows whether it is true. */
export function appIn(token: string): string | undefined {
  const kept = TOKEN.exec(token)?.groups?.app;
  return kept === undefined ? undefined : decodeBase64(kept);
}

/** The uid in a token of ours, of any app: for the page that shows the user. */
export function uidIn(token: string): number | undefined {
  const { user } = TOKEN.exec(token)?.groups ?? {};
  return user === undefined ? undefined : Number.parseInt(user, 16);
}
