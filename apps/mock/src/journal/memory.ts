// The only memory of calls that the spine knows: local and synchronous.
import type { Arrival, Considered, Rendered } from "../exchange/considered.ts";
import type { Tally } from "../exchange/tally.ts";

export interface Memory {
  /** The counts of a tenant; zeros before its first call. */
  tallyOf(token: string): Tally;
  /** Whether an earlier call had this nonce; as many nonces are kept as entries. */
  isUsed(nonce: string): boolean;
  /** Counts a call as it arrives, and reserves the price of the success that it was decided to be. */
  arrive(considered: Considered): Arrival;
  /**
   * Writes the entry of an answer whose bytes exist, and bills it.
   *
   * @param milliseconds how long the mock worked on it
   * @returns the cost in fen
   */
  record(arrival: Arrival, rendered: Rendered, milliseconds: number): number;
  /** The answer leaves: the call no longer counts as one of several at the same time. */
  answered(arrival: Arrival): void;
}
