// The strata of a third. The follow number `k` of every user goes to stratum `k` of the next third, so a stratum is as
// wide as that number is common, and popularity doesn't depend on the stratum.
import { scramble } from "../draws/draw.ts";
import { type Shuffle, shuffle } from "../draws/permutation.ts";
import { remainder } from "../draws/remainder.ts";
import { withMoreThan } from "./degrees.ts";
import { fourthRoot } from "./fourth-root.ts";
import type { Size } from "./size.ts";
import { THIRDS, type Third } from "./thirds.ts";

export interface Stratum {
  readonly third: Third;
  readonly k: number;
  /** How many users follow a member of this stratum. */
  readonly slots: number;
  readonly members: number;
  /** The start of its members in each block, and their number there. */
  readonly from: number;
  readonly width: number;
  /** The range of its places in fourth roots, the measure by which slots are divided. */
  readonly reach: number;
}

export function stratumAt(size: Size, third: Third, k: number): Stratum {
  const from = size.starts[k] ?? 0;
  const width = (size.starts[k + 1] ?? 0) - from;
  const blocks = Math.floor(third.people / size.block);
  const rest = third.people - blocks * size.block - from;
  const members = blocks * width + Math.min(Math.max(rest, 0), width);
  const slots = withMoreThan(size.follows, third.followers, k);
  return { third, k, slots, members, from, width, reach: fourthRoot(members + 1) - 1 };
}

/** From the followers' out-ranks to the slots of a stratum. */
export function orderOf(size: Size, { third, k, slots }: Stratum): Shuffle {
  return shuffle(slots, scramble(size.slotKey + Math.imul(k * THIRDS + third.number, 0x61c88647)));
}

/** The stratum of the user at this place of a third, its most popular members first. */
export function stratumOf(size: Size, third: Third, place: number): Stratum {
  const { starts, block } = size;
  const inBlock = remainder(place, block);
  let low = 0;
  let high = size.follows.most - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= inBlock) low = middle;
    else high = middle - 1;
  }
  return stratumAt(size, third, low);
}

/** The place within its stratum of the user at this place of the third, 0 the most popular. */
export function inStratum(size: Size, { from, width }: Stratum, place: number): number {
  const inBlock = remainder(place, size.block);
  return ((place - inBlock) / size.block) * width + inBlock - from;
}

/** The inverse of `inStratum`. */
export function inThird(size: Size, { from, width }: Stratum, place: number): number {
  const inWidth = remainder(place, width);
  return ((place - inWidth) / width) * size.block + from + inWidth;
}
