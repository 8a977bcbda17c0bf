// What the mock takes from its platform, on Node.js: hashes, Base64 and a timer. Its bytes come from the world's JSON writer.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { memoryUsage } from "node:process";
import { setTimeout as after, setImmediate as nextTurn } from "node:timers/promises";
import type { Files } from "./files.ts";
import { nodeFiles } from "./node-files.ts";

export type { Files } from "./files.ts";

/** The files of this machine. */
export const files: Files | undefined = nodeFiles;

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** MD5 of a text in UTF-8, as 32 hex digits: the service makes ids of topics with it. */
export const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

/** HMAC-SHA256 of a text, as 64 hex digits. */
export const hmacSha256 = (key: string, text: string): string => createHmac("sha256", key).update(text).digest("hex");

/** HMAC-SHA1 of a text, in Base64 as OAuth 1.0a sends it. */
export const hmacSha1 = (key: string, text: string): string => createHmac("sha1", key).update(text).digest("base64");

/** Whether two secrets are equal, in a time that depends on their length alone. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Base64 for URLs of a text in UTF-8, without padding. */
export const encodeBase64Url = (text: string): string => Buffer.from(text).toString("base64url");

/** The text in Base64 of either alphabet; other characters are skipped and padding may be missing. */
export const decodeBase64 = (encoded: string): string => Buffer.from(encoded, "base64").toString("utf8");

/** Memory of the process in bytes, as far as the platform tells. */
export interface MemoryUse {
  /** All that is in the machine's memory. */
  readonly resident?: number;
  readonly heap?: number;
  readonly heapUsed?: number;
}

export function memoryUse(): MemoryUse {
  const { rss, heapTotal, heapUsed } = memoryUsage();
  return { resident: rss, heap: heapTotal, heapUsed };
}

/** A signal that never aborts: one for all, since creating one takes longer than reading a target. */
export const never: AbortSignal = new AbortController().signal;

/** Resolves after so many milliseconds, or at once when the signal aborts. Fake clocks of tests don't replace it. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  // A listener on a signal that all share would be one of thousands.
  await after(milliseconds, undefined, signal === never ? {} : { signal }).catch(() => undefined);
}

/**
 * Resolves in the next turn of the event loop, after sockets were served. A timer of no length isn't that: while there
 * are timers that are due, Node.js serves no sockets.
 */
export const pause = (): Promise<void> => nextTurn();
