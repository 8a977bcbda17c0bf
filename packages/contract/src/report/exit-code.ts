// The exit code of a check: 0 kept, 1 broken, 2 usage, 3 stopped by budget, 4 unreachable.
import type { Results } from "../model/results.ts";

/**
 * The exit code for results: 0 all kept, 1 broken, 2 a deviation is no longer needed, 3 stopped by budget or service,
 * 4 no answer. A may-case never fails a run. A plan that was cut to the cap passes when every must is in it.
 */
export function exitCodeOf({ verdicts, unusedDeviations, ended }: Results): 0 | 1 | 2 | 3 | 4 {
  const binding = verdicts.filter(({ level }) => level !== "may");
  if (binding.some(({ is, known }) => is === "broken" && known === undefined)) return 1;
  if (unusedDeviations.length > 0) return 2;
  // A service that limits the rate until the run gives up also left calls without an answer.
  if (ended?.why === "stopped") return 3;
  if (binding.some(({ why }) => why === "unreachable")) return 4;
  const isCut = verdicts.some(({ why, level }) => why === "budget" && level === "must");
  if (isCut || ended !== undefined) return 3;
  // A run that judged nothing has shown nothing.
  return verdicts.some(({ is }) => is !== "not checked") ? 0 : 4;
}
