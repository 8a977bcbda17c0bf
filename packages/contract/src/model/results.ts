// Everything that a check finds out; results.json holds it, and every report is made from it.
import type { Why } from "./answer.ts";
import type { UpstreamName } from "./call-spec.ts";
import type { Dialect } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

/** The outcome of a check, as plain JSON. */
export interface Results {
  readonly version: 1;
  /** The target's name. */
  readonly target: string;
  /** Whether the calls cost nothing. */
  readonly isFree: boolean;
  readonly dialect: Dialect;
  readonly upstreams: readonly UpstreamName[];
  /** ISO 8601. */
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly calls: {
    readonly planned: number;
    readonly sent: number;
    /** The most calls that were allowed; null for no limit. */
    readonly cap: number | null;
    /** What the plan costs at most, in fen, one hundredth of a yuan. */
    readonly cost: number;
    /** What the successful calls cost, in fen. */
    readonly billed: number;
  };
  /** Replays the generated calls: the same seed and path give the same call. */
  readonly probes: { readonly seed: number; readonly runs: number; readonly path?: string };
  /** Why the run ended early. */
  readonly ended?: {
    readonly why: Why;
    readonly because: string;
    /** The service's own code that ended it. */
    readonly code?: number;
    /** The network's own words, where the server could not be reached. */
    readonly error?: string;
  };
  readonly verdicts: readonly Verdict[];
  /** Ids of cases that are kept although a deviation excuses them: remove the deviation. */
  readonly unusedDeviations: readonly string[];
}

/** How many verdicts there are of each kind. */
export interface Counts {
  readonly kept: number;
  /** Broken without a deviation. */
  readonly broken: number;
  /** Broken with a deviation. */
  readonly known: number;
  readonly unchecked: number;
}

/** Counts verdicts by kind. */
export function countsOf(verdicts: readonly Verdict[]): Counts {
  const count = (isCounted: (verdict: Verdict) => boolean) => verdicts.filter(isCounted).length;
  return {
    kept: count(({ is }) => is === "kept"),
    broken: count(({ is, known }) => is === "broken" && known === undefined),
    known: count(({ known }) => known !== undefined),
    unchecked: count(({ is }) => is === "not checked"),
  };
}
