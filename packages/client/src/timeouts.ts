/** How long a call may take. */
export interface Timeouts {
  /** Milliseconds for one try, its body included; default 60 000, the least that the service advises. */
  readonly attempt: number;
  /** Milliseconds for the whole call with its waits and its place in the queue; default 300 000. */
  readonly total: number;
}

export const TIMEOUTS: Timeouts = { attempt: 60_000, total: 300_000 };
