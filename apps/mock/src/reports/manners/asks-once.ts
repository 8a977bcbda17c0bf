// No call is paid for twice.
import type { Entry } from "../../exchange/entry.ts";
import { flatMapInSteps, type Steps } from "../../units/steps.ts";
import { lapse, type Occasion, type Remark, remark } from "./remark.ts";

export function* asksOnce(entries: readonly Entry[]): Steps<Remark> {
  const answered = new Map<string, number>();
  const occasions = yield* flatMapInSteps(entries, ({ url, code, count, plan }): readonly Occasion[] => {
    if (code !== 0 || plan?.disruption) return [];
    const before = answered.get(url);
    answered.set(url, count);
    return [before === undefined ? undefined : lapse(count, `entry ${before} had answered the same`)];
  });
  return remark("asks-once", "asks for nothing that was answered before", occasions);
}
