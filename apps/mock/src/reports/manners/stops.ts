// Some refusals don't change when the call is repeated: the client stops.

import { beijingDay } from "@weibo-kit/types/beijing-time";
import type { ClientRules, Entry } from "../../exchange/types.ts";
import { type Occasion, remark } from "./remark.ts";
import type { RulesFor } from "./rules.ts";

type Reach = ClientRules["final"] extends ReadonlyMap<number, infer Value> ? Value : never;

export function stops(entries: readonly Entry[], rulesFor: RulesFor) {
  const occasions = entries.flatMap((entry, place): readonly Occasion[] => {
    const reach = rulesFor(entry).final.get(entry.code);
    if (reach === undefined) return [];
    const later = entries.slice(place + 1).find((each) => isReached(reach, entry, each));
    return [later && `entry ${later.count}: called ${later.operation} after a ${entry.code} (entry ${entry.count})`];
  });
  return remark("stops", "makes no further call that a final refusal covers: all, or the operation's", occasions);
}

function isReached(reach: Reach, refused: Entry, later: Entry): boolean {
  if (refused.upstream !== later.upstream) return false;
  if (reach === "every call") return true;
  if (refused.operation !== later.operation) return false;
  return reach === "the operation" || dayOf(refused) === dayOf(later);
}

const dayOf = ({ at }: Entry) => beijingDay(Date.parse(at));
