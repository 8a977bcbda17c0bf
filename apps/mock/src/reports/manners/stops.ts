// Some refusals don't change when the call is repeated: the client stops.
import { beijingDay } from "@weibo-kit/types/beijing-time";
import type { ClientRules, Entry } from "../../exchange/types.ts";
import { following } from "./following.ts";
import { type Occasion, remark } from "./remark.ts";
import type { RulesFor } from "./rules.ts";

type Reach = ClientRules["final"] extends ReadonlyMap<number, infer Value> ? Value : never;

/** Two entries with one key: a final refusal of the first covers the second. */
const keys: Readonly<Record<Reach, (entry: Entry) => string>> = {
  "every call": ({ upstream }) => upstream,
  "the operation": ({ upstream, operation }) => `${upstream} ${operation}`,
  "the operation, today": ({ upstream, operation, at }) => `${upstream} ${operation} ${beijingDay(Date.parse(at))}`,
};

export function stops(entries: readonly Entry[], rulesFor: RulesFor) {
  const next: Readonly<Record<Reach, readonly (Entry | undefined)[]>> = {
    "every call": following(entries, keys["every call"]),
    "the operation": following(entries, keys["the operation"]),
    "the operation, today": following(entries, keys["the operation, today"]),
  };
  const occasions = entries.flatMap((entry, place): readonly Occasion[] => {
    const reach = rulesFor(entry).final.get(entry.code);
    if (reach === undefined) return [];
    const later = next[reach][place];
    return [later && `entry ${later.count}: called ${later.operation} after a ${entry.code} (entry ${entry.count})`];
  });
  return remark("stops", "makes no further call that a final refusal covers: all, or the operation's", occasions);
}
