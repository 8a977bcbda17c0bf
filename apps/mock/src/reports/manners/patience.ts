// Whoever was told to slow down waits as long as the answer says.
import type { Entry } from "../../exchange/types.ts";
import { type Occasion, remark } from "./remark.ts";

const TOO_FAST = [302, 40312];
const SECOND = 1_000;

export function backsOff(entries: readonly Entry[]) {
  const occasions = entries.flatMap((entry, place): readonly Occasion[] => {
    const next = entries[place + 1];
    if (!TOO_FAST.includes(entry.code) || next === undefined) return [];
    const told = (entry.plan?.retryAfter ?? 1) * SECOND;
    const waited = Date.parse(next.at) - Date.parse(entry.at);
    return [waited < told ? `entry ${next.count}: called ${waited} ms after a ${entry.code}, not ${told}` : undefined];
  });
  return remark("backs-off", "waits after a rate limit: as long as Retry-After says, or a second", occasions);
}
