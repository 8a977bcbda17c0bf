// Some refusals don't change when the call is repeated: the client stops.
import { beijingDay } from "@weibo-kit/types/beijing-time";
import type { Entry } from "../../exchange/entry.ts";
import type { ClientRules } from "../../exchange/upstream.ts";
import { flatMapInSteps, mapInSteps, type Steps } from "../../units/steps.ts";
import type { Call } from "./call.ts";
import { following } from "./following.ts";
import { lapse, type Occasion, type Remark, remark } from "./remark.ts";
import type { RulesFor } from "./rules.ts";

type Reach = ClientRules["final"] extends ReadonlyMap<number, infer Value> ? Value : never;

/** Two entries with one key: a final refusal of the first covers the second. */
const keys: Readonly<Record<Reach, (entry: Entry) => string>> = {
  "every call": ({ upstream }) => upstream,
  "the operation": ({ upstream, operation }) => `${upstream} ${operation}`,
  "the operation, today": ({ upstream, operation, at }) => `${upstream} ${operation} ${beijingDay(Date.parse(at))}`,
};

export function* stops(entries: readonly Call[], rulesFor: RulesFor): Steps<Remark> {
  const reaches = yield* mapInSteps(entries, (entry) => rulesFor(entry).final.get(entry.code));
  const next = new Map<Reach, readonly (Call | undefined)[]>();
  for (const reach of new Set(reaches))
    if (reach !== undefined) next.set(reach, yield* following(entries, keys[reach]));
  const occasions = yield* flatMapInSteps(entries, (entry, place): readonly Occasion[] => {
    const reach = reaches[place];
    if (reach === undefined) return [];
    const later = next.get(reach)?.[place];
    return [later && lapse(later.count, `called ${later.operation} after a ${entry.code} (entry ${entry.count})`)];
  });
  return remark("stops", "makes no further call that a final refusal covers: all, or the operation's", occasions);
}
