// What the mock takes from its platform where there is no Node.js: the same functions by the standards of the web.
// WebCrypto hashes asynchronously, which would make every answer wait; so a library does.
import { hmac } from "@noble/hashes/hmac.js";
import { md5 as hashMd5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 as hashSha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Files } from "./files.ts";

export type { Files } from "./files.ts";

const encoder = new TextEncoder();
// A byte order mark is a character like any other, as it is to Buffer.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const startTimer = globalThis.setTimeout;
const stopTimer = globalThis.clearTimeout;

/** There are none. */
export const files: Files | undefined = undefined;

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export const sha256 = (text: string): string => bytesToHex(hashSha256(encoder.encode(text)));

/** MD5 of a text in UTF-8, as 32 hex digits: the service makes ids of topics with it. */
export const md5 = (text: string): string => bytesToHex(hashMd5(encoder.encode(text)));

/** HMAC-SHA256 of a text, as 64 hex digits. */
export const hmacSha256 = (key: string, text: string): string =>
  bytesToHex(hmac(hashSha256, encoder.encode(key), encoder.encode(text)));

/** HMAC-SHA1 of a text, in Base64 as OAuth 1.0a sends it. */
export const hmacSha1 = (key: string, text: string): string =>
  encodeBase64(hmac(sha1, encoder.encode(key), encoder.encode(text)));

/** Whether two secrets are equal, in a time that depends on their length alone. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [encoder.encode(one), encoder.encode(other)];
  const difference = a.reduce((bits, byte, index) => bits | (byte ^ (b[index] ?? 0)), a.length ^ b.length);
  return difference === 0;
}

const encodeBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Base64 for URLs of a text in UTF-8, without padding. */
export function encodeBase64Url(text: string): string {
  const binary = Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text in Base64 of either alphabet; other characters are skipped and padding may be missing. */
export function decodeBase64(encoded: string): string {
  const [data = ""] = encoded.replaceAll("-", "+").replaceAll("_", "/").split("=");
  const digits = data.replace(/[^A-Za-z0-9+/]/g, "");
  // A single digit behind the last whole byte carries no byte of its own.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return decoder.decode(Uint8Array.from(atob(whole), (character) => character.charCodeAt(0)));
}

/** Memory of the process in bytes: the web has no standard for it. */
export const memoryUse = (): { readonly resident?: number; readonly heap?: number; readonly heapUsed?: number } => ({});

/** A signal that never aborts: one for all, since creating one takes longer than reading a target. */
export const never: AbortSignal = new AbortController().signal;

/** Resolves after so many milliseconds, or at once when the signal aborts. Fake clocks of tests don't replace it. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      stopTimer(timer);
      signal.removeEventListener("abort", stop);
      resolve();
    };
    const timer = startTimer(stop, milliseconds);
    // A listener on a signal that all share would be one of thousands.
    if (signal !== never) signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
  });
}

/** Resolves in a later turn of the event loop. */
export const pause = (): Promise<void> => new Promise((resolve) => void startTimer(resolve));
