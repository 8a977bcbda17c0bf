// What has been counted of the calls before.
import type { UpstreamName } from "./upstream-name.ts";

/** What the journal has counted of one token, or of all. */
export interface Tally {
  readonly calls: number;
  /** Calls not yet answered. */
  readonly pending: number;
  /** When the first call came; undefined before. */
  readonly since: number | undefined;
  /** What it would have cost, in fen. */
  readonly fen: number;
  readonly operations: readonly OperationTally[];
  /** What has been counted of an operation; undefined before its first call. */
  of(operation: string): OperationTally | undefined;
  /** Calls in the stretch of so many milliseconds that `at` falls into. */
  within(milliseconds: Stretch, at: number): number;
}

/** A second, an hour. */
export type Stretch = 1_000 | 3_600_000;

export interface OperationTally {
  readonly name: string;
  readonly upstream: UpstreamName;
  readonly calls: number;
  /** Calls that were answered with code 0. */
  readonly successes: number;
  readonly fen: number;
  /** Successes of the Beijing day that `at` falls into. */
  successesOn(at: number): number;
}
