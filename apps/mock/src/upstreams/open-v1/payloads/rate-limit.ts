// What is left of the caller's hour.
import type { V1RateLimit } from "@weibo-kit/types";
import { weiboTime } from "../../../units/weibo-time.ts";

/** Documented: calls in an hour, of a user or else of an address. */
const HOURLY = 150;
const HOUR = 3_600_000;

/** `calls` in the hour that `at` falls into; hours begin on the hour. */
export function rateLimit(calls: number, at: number): V1RateLimit {
  const reset = (Math.floor(at / HOUR) + 1) * (HOUR / 1000);
  return {
    hourly_limit: HOURLY,
    reset_time_in_seconds: reset,
    reset_time: weiboTime(reset),
    remaining_hits: Math.max(0, HOURLY - calls),
  };
}
