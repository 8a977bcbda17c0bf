// A call that failed for the moment is repeated, after a while, and not for ever.
import type { Entry } from "../../exchange/types.ts";
import { following } from "./following.ts";
import { type Occasion, remark } from "./remark.ts";
import type { RulesFor } from "./rules.ts";

/** In milliseconds. Our choice: the service's text asks to "send request again", without a time. */
const LEAST_WAIT = 500;
const MOST_TRIES = 5;

export function retries(entries: readonly Entry[], rulesFor: RulesFor) {
  const next = following(entries, ({ url }) => url);
  const occasions = entries.flatMap((entry, place): readonly Occasion[] => {
    if (!rulesFor(entry).passing.includes(entry.code)) return [];
    const again = next[place];
    if (again === undefined) return [`entry ${entry.count}: ${entry.code} was not retried`];
    const waited = Date.parse(again.at) - Date.parse(entry.at);
    return [waited < LEAST_WAIT ? `entry ${again.count}: retried a ${entry.code} after ${waited} ms` : undefined];
  });
  return remark("retries", `retries a failed call, ${LEAST_WAIT} ms later at the earliest`, occasions);
}

export function givesUp(entries: readonly Entry[], rulesFor: RulesFor) {
  const runs = new Map<string, number>();
  const occasions = entries.flatMap((entry): readonly Occasion[] => {
    const run = rulesFor(entry).passing.includes(entry.code) ? (runs.get(entry.url) ?? 0) + 1 : 0;
    runs.set(entry.url, run);
    if (run === 0) return [];
    return [run > MOST_TRIES ? `entry ${entry.count}: failure ${run} in a row of the same call` : undefined];
  });
  return remark("gives-up", `gives up after ${MOST_TRIES} failures of the same call in a row`, occasions);
}
