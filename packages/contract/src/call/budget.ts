// How many calls may still be made. Every call takes from here, retries too, so the cap is kept in one place.
import type { Ledger } from "./ledger.ts";

export interface Budget {
  readonly cap: number;
  readonly sent: () => number;
  /** Whether no call is left, those of earlier runs of the day included. */
  readonly isSpent: () => boolean;
  /** Takes one call out; false when none is left. */
  readonly take: (call: string) => boolean;
}

/** With a ledger, the cap is that of the day: the calls of earlier runs count. */
export function openBudget(cap: number, ledger?: Ledger): Budget {
  let sent = 0;
  return {
    cap,
    sent: () => sent,
    isSpent: () => Math.max(sent, ledger?.today() ?? 0) >= cap,
    take: (call) => {
      if (sent >= cap || (ledger !== undefined && ledger.reserve(call) > cap)) return false;
      sent += 1;
      return true;
    },
  };
}
