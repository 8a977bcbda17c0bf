// The strata of the graph. The follow number `k` of every user goes to stratum `k`, so a stratum is as wide as that
// number is common, and popularity doesn't depend on the stratum.
import { scramble } from "../draws/draw.ts";
import { type Shuffle, shuffle } from "../draws/permutation.ts";
import { remainder } from "../draws/remainder.ts";
import { withMoreThan } from "./degrees.ts";
import { fourthRoot } from "./fourth-root.ts";
import type { Size } from "./size.ts";

export interface Stratum {
  readonly k: number;
  /** How many users follow a member of this stratum. */
  readonly slots: number;
  readonly members: number;
  /** From out-ranks to slots. */
  readonly order: Shuffle;
  /** The start of its members in each block, and their number there. */
  readonly from: number;
  readonly width: number;
  /** The range of its places in fourth roots, the measure by which slots are divided. */
  readonly reach: number;
}

export function stratumAt(size: Size, k: number): Stratum {
  const from = size.starts[k] ?? 0;
  const width = (size.starts[k + 1] ?? 0) - from;
  const blocks = Math.floor(size.population / size.block);
  const rest = size.population - blocks * size.block - from;
  const members = blocks * width + Math.min(Math.max(rest, 0), width);
  const slots = withMoreThan(size, k);
  return {
    k,
    slots,
    members,
    order: shuffle(slots, scramble(size.slotKey + Math.imul(k, 0x61c88647))),
    from,
    width,
    reach: fourthRoot(members + 1) - 1,
  };
}

/** The stratum of the user with this standing. */
export function stratumOf(size: Size, standing: number): Stratum {
  const { starts, block, strata } = size;
  const inBlock = remainder(standing, block);
  let low = 0;
  let high = strata - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= inBlock) low = middle;
    else high = middle - 1;
  }
  return stratumAt(size, low);
}

/** The place of a standing within its stratum, 0 the most popular. */
export function placeAt(size: Size, { from, width }: Stratum, standing: number): number {
  const inBlock = remainder(standing, size.block);
  return ((standing - inBlock) / size.block) * width + inBlock - from;
}

/** The inverse of `placeAt`. */
export function standingAt(size: Size, { from, width }: Stratum, place: number): number {
  const inStratum = remainder(place, width);
  return ((place - inStratum) / width) * size.block + from + inStratum;
}
