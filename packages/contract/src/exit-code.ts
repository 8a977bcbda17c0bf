// What a check says to a shell: 0 kept, 1 broken, 2 usage, 3 stopped by budget, 4 unreachable.
import type { Results } from "./results.ts";

/** A may-case never fails a run; a must- or should-case that budget or service kept from being checked does. */
export function exitCodeOf({ verdicts, unusedDeviations }: Results): 0 | 1 | 2 | 3 | 4 {
  const binding = verdicts.filter(({ level }) => level !== "may");
  const ended = (whys: readonly unknown[]) => binding.some(({ why }) => whys.includes(why));
  if (binding.some(({ is, known }) => is === "broken" && known === undefined)) return 1;
  if (unusedDeviations.length > 0) return 2;
  if (ended(["unreachable"])) return 4;
  return ended(["budget", "stopped"]) ? 3 : 0;
}
