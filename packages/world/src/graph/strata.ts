// Who belongs to which stratum. Follow number `k` of everybody goes to stratum `k`; so the strata are as wide as
// that number is common, and being popular doesn't depend on the stratum.
import { scramble } from "../draw.ts";
import { withMoreThan } from "./degrees.ts";
import type { Size } from "./size.ts";

export interface Stratum {
  readonly k: number;
  /** How many people follow somebody here. */
  readonly slots: number;
  readonly members: number;
  /** The key of the shuffle between out-ranks and slots. */
  readonly key: number;
  /** Where its members begin in each block, and how many they are there. */
  readonly from: number;
  readonly width: number;
}

export function stratumAt(size: Size, k: number): Stratum {
  const from = startOf(size, k);
  const width = startOf(size, k + 1) - from;
  const blocks = Math.floor(size.population / size.block);
  const rest = size.population - blocks * size.block - from;
  return {
    k,
    slots: withMoreThan(size, k),
    members: blocks * width + Math.min(Math.max(rest, 0), width),
    key: scramble(size.slotKey + Math.imul(k, 0x61c88647)),
    from,
    width,
  };
}

/** Which stratum somebody of this standing is in. */
export function stratumOf(size: Size, standing: number): Stratum {
  const inBlock = standing % size.block;
  let low = 0;
  let high = size.strata - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (startOf(size, middle) <= inBlock) low = middle;
    else high = middle - 1;
  }
  return stratumAt(size, low);
}

/** The place of a standing within its stratum, 0 the most popular; and back. */
export function placeAt(size: Size, { from, width }: Stratum, standing: number): number {
  const inBlock = standing % size.block;
  return ((standing - inBlock) / size.block) * width + inBlock - from;
}

export function standingAt(size: Size, { from, width }: Stratum, place: number): number {
  const inStratum = place % width;
  return ((place - inStratum) / width) * size.block + from + inStratum;
}

/** Where stratum `k` begins in a block: one member for each stratum, and the others as `withMoreThan` falls. */
function startOf({ strata, block, bend }: Size, k: number): number {
  return k + Math.floor(((block - strata) * (k * (bend + strata))) / ((bend + k) * strata));
}
