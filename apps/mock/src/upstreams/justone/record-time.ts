// `2026-07-28T14:00:25.953457453`: Beijing time with nine digits and no offset, as every live answer had it.
import type { Stamp } from "../../exchange.ts";
import { beijingTime } from "../../formats.ts";
import { mix } from "../../mix.ts";

/** The clock gives milliseconds; the six digits past them are drawn from the stamp. */
export function recordTime(stamp: Stamp): string {
  return beijingTime(stamp.at) + String(mix(stamp.seed, stamp.count, 0) % 1_000_000).padStart(6, "0");
}
