// Everything that a check found out: what results.json holds, and every report is made from.
import type { Why } from "./answer.ts";
import type { UpstreamName } from "./call-spec.ts";
import type { Dialect } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

export interface Results {
  readonly version: 1;
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
    /** null where there was none. */
    readonly cap: number | null;
    /** What the plan costs at most, and what the calls that succeeded cost, in fen. */
    readonly cost: number;
    readonly billed: number;
  };
  /** Replays the generated calls: the same seed and path give the same call. */
  readonly probes: { readonly seed: number; readonly runs: number; readonly path?: string };
  /** Why the run ended early. */
  readonly ended?: { readonly why: Why; readonly because: string };
  readonly verdicts: readonly Verdict[];
  /** Cases that a deviation excuses, and that are kept: the deviation must go. */
  readonly unusedDeviations: readonly string[];
}

export interface Counts {
  readonly kept: number;
  readonly broken: number;
  readonly known: number;
  readonly unchecked: number;
}

export function countsOf(verdicts: readonly Verdict[]): Counts {
  const count = (holds: (verdict: Verdict) => boolean) => verdicts.filter(holds).length;
  return {
    kept: count(({ is }) => is === "kept"),
    broken: count(({ is, known }) => is === "broken" && known === undefined),
    known: count(({ known }) => known !== undefined),
    unchecked: count(({ is }) => is === "not checked"),
  };
}
