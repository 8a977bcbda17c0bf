// What has been counted of a tenant.
import type { UpstreamName } from "./fault.ts";

/** What the journal has counted of one tenant, or of all. */
export interface Tally {
  /** Calls that have arrived. */
  readonly calls: number;
  /** Calls not yet answered. */
  readonly pending: number;
  /** When the first call arrived; undefined before. */
  readonly since: number | undefined;
  /** What the recorded answers would have cost, in fen. */
  readonly fen: number;
  /** The same, plus the price of successes that are decided but not yet recorded. */
  readonly committed: number;
  readonly operations: readonly OperationTally[];
  /** The counts of one operation; undefined before its first call. */
  of(operation: string): OperationTally | undefined;
  /** Calls in the period that `at` falls into. */
  within(milliseconds: Period, at: number): number;
}

/** A second or an hour, in milliseconds. */
export type Period = 1_000 | 3_600_000;

export interface OperationTally {
  readonly name: string;
  readonly upstream: UpstreamName;
  /** In fen for one success. */
  readonly price: number;
  readonly calls: number;
  /** Calls that were answered with code 0. */
  readonly successes: number;
  readonly fen: number;
  /** Successes of the Beijing day that `at` falls into, those decided but not yet recorded included. */
  successesOn(at: number): number;
}
