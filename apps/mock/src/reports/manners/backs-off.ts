// After a rate limit a client waits as long as the answer asks for.
import { flatMapInSteps, type Steps } from "../../units/steps.ts";
import type { Call } from "./call.ts";
import { following } from "./following.ts";
import { lapse, type Occasion, type Remark, remark } from "./remark.ts";
import type { RulesFor } from "./rules.ts";

const SECOND = 1_000;

export function* backsOff(calls: readonly Call[], rulesFor: RulesFor): Steps<Remark> {
  const later = yield* following(calls, () => "");
  const occasions = yield* flatMapInSteps(calls, (entry, place): readonly Occasion[] => {
    const next = later[place];
    if (!rulesFor(entry).tooFast.includes(entry.code) || next === undefined) return [];
    const due = (entry.plan?.retryAfter ?? 1) * SECOND;
    const waited = Date.parse(next.at) - Date.parse(entry.at);
    return [waited < due ? lapse(next.count, `called ${waited} ms after a ${entry.code}, not ${due}`) : undefined];
  });
  return remark("backs-off", "waits after a rate limit: as long as Retry-After says, or a second", occasions);
}
