// The figures that a follow graph is built on.
import { diceOf, draw, thing } from "../draw.ts";

/** Everything that the graph knows; all else is arithmetic. */
export interface Size {
  readonly population: number;
  /** How many strata there are, which is also the most follows that anybody has. */
  readonly strata: number;
  /** Every so many standings, all strata get their share of members again. */
  readonly block: number;
  /** How fast the number of follows falls: the greater, the more follows. */
  readonly bend: number;
  /** Unrelated keys of the three families of shuffles, drawn from the seed. */
  readonly rankKey: number;
  readonly standingKey: number;
  readonly slotKey: number;
}

const GRAPH_UID = 0;
const RANK = thing("out-rank");
const STANDING = thing("standing");
const SLOT = thing("slot");

/** Follows of a large world: half of its people have more than 0.4 times this, one in a hundred more than nine times. */
const BEND = 150;
const BLOCK_PER_STRATUM = 64;

export function createSize(seed: number, population: number, strata: number): Size {
  const dice = diceOf(seed, GRAPH_UID);
  return {
    population,
    strata,
    block: Math.min(population, strata * BLOCK_PER_STRATUM),
    bend: Math.min(BEND, strata / 4),
    rankKey: draw(dice, RANK),
    standingKey: draw(dice, STANDING),
    slotKey: draw(dice, SLOT),
  };
}
