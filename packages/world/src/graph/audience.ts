// Divides the slots of a stratum among its members: the more popular, the wider the interval.
import { fourthRoot } from "./fourth-root.ts";
import type { Stratum } from "./strata.ts";

/**
 * The first slot that does not belong to places 0 … place - 1. With x = ⁴√ of the share of places, the share of
 * slots is 1 - (1 - x)²: a heavy tail at the top, and hardly a fan at the bottom.
 */
export function firstSlot({ slots, reach }: Stratum, place: number): number {
  // Every operation is correctly rounded and monotonic, so intervals never overlap.
  const missing = 1 - (fourthRoot(place + 1) - 1) / reach;
  return Math.floor(slots * (1 - missing * missing));
}

/** The place whose interval contains `slot`. */
export function placeOf(stratum: Stratum, slot: number): number {
  const { slots, members, reach } = stratum;
  const x = 1 - Math.sqrt(1 - (slot + 1) / slots);
  const fourth = x * reach + 1;
  const square = fourth * fourth;
  let place = Math.min(Math.max(Math.ceil(square * square - 1) - 1, 0), members - 1);
  while (firstSlot(stratum, place) > slot) place--;
  while (firstSlot(stratum, place + 1) <= slot) place++;
  return place;
}
