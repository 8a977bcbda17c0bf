// How often a call is retried, and after which waits.

/** The option `retry`. */
export interface Retry {
  /** Attempts after the first; default 3. */
  readonly retries: number;
  /** Milliseconds; the first wait is at most this long, each further one at most twice the one before. Default 500. */
  readonly firstWait: number;
  /** Milliseconds; no wait is longer. A longer Retry-After ends the call. Default 60 000. */
  readonly longestWait: number;
}

/** The defaults. */
export const RETRY: Retry = { retries: 3, firstWait: 500, longestWait: 60_000 };
