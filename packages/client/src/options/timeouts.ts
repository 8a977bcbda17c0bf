// How long a call may take.

/** The option `timeouts`. */
export interface Timeouts {
  /** Milliseconds for one attempt, its body included; default 60 000, the least that the service recommends. */
  readonly attempt: number;
  /** Milliseconds for the whole call: attempts, waits between them, and the wait for its turn. Default 300 000. */
  readonly total: number;
}

/** The defaults. */
export const TIMEOUTS: Timeouts = { attempt: 60_000, total: 300_000 };
