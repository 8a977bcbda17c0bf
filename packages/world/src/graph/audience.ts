// How a stratum's follow slots are shared out among its members: the more popular, the wider the interval.
import { withMoreThan } from "./degrees.ts";
import { membersOf, type Size } from "./size.ts";

/** The share of members, the least popular ones, that nobody follows. */
const UNSEEN = 1 / 16;

/** The first slot of stratum `k` that does not belong to its members 0 … place - 1. */
export function firstSlot(size: Size, k: number, place: number): number {
  const slots = withMoreThan(size, k);
  const seen = seenMembers(size, k);
  if (place >= seen) return slots;
  // The quotient first: it is exactly 1 at the end, and every step of it keeps the order of places.
  return Math.floor(slots * ((root(place + 1) - 1) / (root(seen + 1) - 1)));
}

/** Whose interval slot `slot` of stratum `k` falls in. */
export function placeOf(size: Size, k: number, slot: number): number {
  const seen = seenMembers(size, k);
  const share = (slot / withMoreThan(size, k)) * (root(seen + 1) - 1) + 1;
  const square = share * share;
  let place = Math.min(Math.max(Math.floor(square * square - 1), 0), seen - 1);
  while (firstSlot(size, k, place) > slot) place--;
  while (firstSlot(size, k, place + 1) <= slot) place++;
  return place;
}

function seenMembers(size: Size, k: number): number {
  const members = membersOf(size, k);
  return members - Math.floor(members * UNSEEN);
}

/** The fourth root, from the one root that IEEE 754 fixes to the last bit. */
function root(x: number): number {
  return Math.sqrt(Math.sqrt(x));
}
