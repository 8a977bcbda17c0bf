// The figures that a follow graph is built on.
import { diceOf, draw, thing } from "../draw.ts";

/** Everything that the graph knows; all else is arithmetic. */
export interface Size {
  readonly population: number;
  /** Strata, which is also the most follows that anybody has. */
  readonly strata: number;
  /** How fast the number of follows falls: the greater, the more follows. */
  readonly bend: number;
  /** Unrelated keys of the three families of shuffles, drawn from the seed. */
  readonly rankKey: number;
  readonly standingKey: number;
  readonly slotKey: number;
}

/** How many people stratum `k` holds: where the strata don't divide the population, the first have one more. */
export function membersOf(size: Size, k: number): number {
  return Math.floor((size.population - 1 - k) / size.strata) + 1;
}

const GRAPH_UID = 0;
const RANK = thing("out-rank");
const STANDING = thing("standing");
const SLOT = thing("slot");

/** Follows of a large world: half of its people have more than 0.41 times this, one in a hundred more than nine times. */
const BEND = 150;

export function createSize(seed: number, population: number, strata: number): Size {
  const dice = diceOf(seed, GRAPH_UID);
  return {
    population,
    strata,
    bend: Math.min(BEND, strata / 4),
    rankKey: draw(dice, RANK),
    standingKey: draw(dice, STANDING),
    slotKey: draw(dice, SLOT),
  };
}
