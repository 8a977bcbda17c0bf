// How often a call is retried, and after which waits.

/** The option `retry`. */
export interface Retry {
  /** Attempts after the first; default 3. */
  readonly retries: number;
  /**
   * Milliseconds; the first wait is at least this long, and less than twice as long. Each further one is twice the one
   * before, and no wait is shorter than this. Default 500.
   */
  readonly firstWait: number;
  /** Milliseconds; no wait is longer. A longer Retry-After ends the call. Default 60 000. */
  readonly longestWait: number;
}

/** The defaults. */
export const RETRY: Retry = { retries: 3, firstWait: 500, longestWait: 60_000 };
