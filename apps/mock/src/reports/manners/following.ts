// For each call the next one with the same key whose client knew its answer, in one pass: a report over ten thousand
// calls has to be quick.
import { mapInSteps, type Steps } from "../../units/steps.ts";
import type { Call } from "./call.ts";

/**
 * Calls that run side by side, such as those of `Promise.all`, know nothing of each other's answers.
 *
 * @returns for each place the next call whose key is equal; undefined where none follows
 */
export function* following(
  calls: readonly Call[],
  keyOf: (call: Call) => string,
): Steps<readonly (Call | undefined)[]> {
  /**
   * By key, the last call first. One that comes before another and knew as much hides it, so that what they knew becomes
   * less towards the end.
   */
  const later = new Map<string, Call[]>();
  const backwards = yield* mapInSteps(calls.toReversed(), (call) => {
    const key = keyOf(call);
    const own = later.get(key) ?? [];
    const found = nextIn(own, call);
    while ((own.at(-1)?.known ?? Infinity) <= call.known) own.pop();
    own.push(call);
    later.set(key, own);
    return found;
  });
  return backwards.toReversed();
}

/** The last one that knew the answer. */
function nextIn(later: readonly Call[], { answered }: Call): Call | undefined {
  let [from, to] = [0, later.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((later[middle]?.known ?? 0) >= answered) from = middle + 1;
    else to = middle;
  }
  return later[from - 1];
}
