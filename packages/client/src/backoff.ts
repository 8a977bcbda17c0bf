/** How long to wait before the next try. */
import type { WeiboError } from "./errors/weibo-error.ts";

export interface Retry {
  /** Tries after the first; default 3. */
  readonly retries: number;
  /** Milliseconds; the first wait is up to this, each next one up to twice as long. Default 500. */
  readonly firstWait: number;
  /** Milliseconds that no wait passes; a service that asks for more ends the call. Default 60 000. */
  readonly longestWait: number;
}

export const RETRY: Retry = { retries: 3, firstWait: 500, longestWait: 60_000 };

/** What the service asks for, else doubling with full jitter. */
export function backoff({ retryAfter, attempts }: WeiboError, retry: Retry, random: () => number): number {
  return retryAfter ?? random() * Math.min(retry.longestWait, retry.firstWait * 2 ** (attempts - 1));
}
