// Some refusals don't get better by asking again: the caller stops.
import type { Entry } from "../../exchange/types.ts";
import { beijingDay } from "@weibo-kit/types/beijing-time";
import { type Occasion, remark } from "./remark.ts";

/** How far a refusal reaches: every call, this operation's, or this operation's until midnight in Beijing. */
const FINAL = new Map<number, (refused: Entry, later: Entry) => boolean>([
  [100, () => true],
  [601, () => true],
  [602, () => true],
  [600, isSameOperation],
  [303, (refused, later) => isSameOperation(refused, later) && dayOf(refused) === dayOf(later)],
]);

export function stops(entries: readonly Entry[]) {
  const occasions = entries.flatMap((entry, place): readonly Occasion[] => {
    const reaches = FINAL.get(entry.code);
    if (reaches === undefined) return [];
    const later = entries.slice(place + 1).find((each) => reaches(entry, each));
    return [later && `entry ${later.count}: called ${later.operation} after a ${entry.code} (entry ${entry.count})`];
  });
  return remark("stops", "stops at 100, 601 and 602; at 600 and, for the day, 303 with that operation", occasions);
}

function isSameOperation(refused: Entry, later: Entry): boolean {
  return refused.operation === later.operation;
}

const dayOf = ({ at }: Entry) => beijingDay(Date.parse(at));
