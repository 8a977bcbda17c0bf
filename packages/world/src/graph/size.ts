// The figures that a follow graph is built on.
import { draw, drawsOf, label } from "../draws/draw.ts";

/** Everything that the graph knows; all else is arithmetic. */
export interface Size {
  readonly population: number;
  /** How many strata there are, which is also the most follows that anybody has. */
  readonly strata: number;
  /** Every so many standings, all strata get their share of members again. */
  readonly block: number;
  /** How fast the number of follows falls: the greater, the more follows. */
  readonly bend: number;
  /** Where each stratum begins in a block, and where the last one ends. */
  readonly starts: Float64Array;
  /** Unrelated keys of the three families of shuffles, drawn from the seed. */
  readonly rankKey: number;
  readonly standingKey: number;
  readonly slotKey: number;
}

const GRAPH_UID = 0;
const RANK = label("out-rank");
const STANDING = label("standing");
const SLOT = label("slot");

/** Follows of a large world: half of its people have more than 0.4 times this, one in a hundred more than nine times. */
const BEND = 150;
const BLOCK_PER_STRATUM = 64;

export function createSize(seed: number, population: number, strata: number): Size {
  const draws = drawsOf(seed, GRAPH_UID);
  const block = Math.min(population, strata * BLOCK_PER_STRATUM);
  const bend = Math.min(BEND, strata / 4);
  return {
    population,
    strata,
    block,
    bend,
    starts: startsOf(strata, block, bend),
    rankKey: draw(draws, RANK),
    standingKey: draw(draws, STANDING),
    slotKey: draw(draws, SLOT),
  };
}

/** One member of a block for each stratum, and the others as follows of that number are common. */
function startsOf(strata: number, block: number, bend: number): Float64Array {
  const starts = new Float64Array(strata + 1);
  for (let k = 0; k <= strata; k++)
    starts[k] = k + Math.floor(((block - strata) * (k * (bend + strata))) / ((bend + k) * strata));
  return starts;
}
