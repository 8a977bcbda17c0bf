// 32 lower-case hex digits, another for each answer and the same for the same place in a run.
import type { Stamp } from "../../exchange.ts";
import { mix } from "../../mix.ts";

export function requestId(stamp: Stamp): string {
  return [1, 2, 3, 4].map((part) => mix(stamp.seed, stamp.count, part).toString(16).padStart(8, "0")).join("");
}
