// How many calls may still be made. Every call passes here, retries too: this is where the cap is kept.
import type { Ledger } from "./ledger.ts";

export interface Purse {
  readonly cap: number;
  readonly sent: () => number;
  /** Takes one call out, or says that there is none left. */
  readonly take: (call: string) => boolean;
}

/** With a ledger, the cap is that of the day: what earlier runs sent counts. */
export function openPurse(cap: number, ledger?: Ledger): Purse {
  let sent = 0;
  return {
    cap,
    sent: () => sent,
    take: (call) => {
      if (sent >= cap || (ledger !== undefined && ledger.reserve(call) > cap)) return false;
      sent += 1;
      return true;
    },
  };
}
