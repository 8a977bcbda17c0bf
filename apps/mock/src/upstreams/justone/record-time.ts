// `2026-07-28T14:00:25.953457453`: Beijing time with nine digits and no offset, as every live answer had it.
import type { Stamp } from "../../exchange.ts";
import { mix } from "../../mix.ts";

const BEIJING = 8 * 3_600_000;

/** The clock gives milliseconds; the six digits past them are drawn from the stamp. */
export function recordTime(stamp: Stamp): string {
  const milliseconds = new Date(stamp.at + BEIJING).toISOString().slice(0, -1);
  return milliseconds + String(mix(stamp.seed, stamp.count, 0) % 1_000_000).padStart(6, "0");
}
