// A call that failed for the moment is repeated, after a while, and not for ever.
import type { Entry } from "../../exchange/entry.ts";
import { flatMapInSteps, mapInSteps, type Steps } from "../../units/steps.ts";
import type { Call } from "./call.ts";
import { following } from "./following.ts";
import { lapse, type Occasion, type Remark, remark } from "./remark.ts";
import type { RulesFor } from "./rules.ts";

/** In milliseconds. Our choice: the service's text asks to "send request again", without a time. */
const LEAST_WAIT = 500;
const MOST_TRIES = 5;

export function* retries(entries: readonly Call[], rulesFor: RulesFor): Steps<Remark> {
  const next = yield* following(entries, ({ url }) => url);
  const runs = yield* runsIn(entries, rulesFor);
  const occasions = yield* flatMapInSteps(entries, (entry, place): readonly Occasion[] => {
    const run = runs[place] ?? 0;
    if (run === 0) return [];
    const again = next[place];
    // A call that was repeated may be given up.
    if (again === undefined) return [run > 1 ? undefined : lapse(entry.count, `${entry.code} was not retried`)];
    const waited = Date.parse(again.at) - Date.parse(entry.at);
    return [waited < LEAST_WAIT ? lapse(again.count, `retried a ${entry.code} after ${waited} ms`) : undefined];
  });
  return remark("retries", `retries a failed call, ${LEAST_WAIT} ms later at the earliest`, occasions);
}

export function* givesUp(entries: readonly Entry[], rulesFor: RulesFor): Steps<Remark> {
  const runs = yield* runsIn(entries, rulesFor);
  const occasions = yield* flatMapInSteps(entries, (entry, place): readonly Occasion[] => {
    const run = runs[place] ?? 0;
    if (run === 0) return [];
    return [run > MOST_TRIES ? lapse(entry.count, `failure ${run} in a row of the same call`) : undefined];
  });
  return remark("gives-up", `gives up after ${MOST_TRIES} failures of the same call in a row`, occasions);
}

/** For each entry how often its call has failed in a row by then; 0 where it did not fail. */
function runsIn(entries: readonly Entry[], rulesFor: RulesFor): Steps<readonly number[]> {
  const runs = new Map<string, number>();
  return mapInSteps(entries, (entry) => {
    const run = rulesFor(entry).passing.includes(entry.code) ? (runs.get(entry.url) ?? 0) + 1 : 0;
    runs.set(entry.url, run);
    return run;
  });
}
