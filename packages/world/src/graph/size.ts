// The constants of a follow graph, computed once per world.
import { draw, drawsOf, label } from "../draws/draw.ts";
import { type Shuffle, shuffle } from "../draws/permutation.ts";

/** All state of the graph; the rest is arithmetic. */
export interface Size {
  readonly population: number;
  /** The number of strata, which is also the most follows that a user has. */
  readonly strata: number;
  /** The number of standings in a block. Each block has members of all strata. */
  readonly block: number;
  /** The scale of the distribution of follows: the greater, the more follows. */
  readonly bend: number;
  /** The start of each stratum in a block, and the end of the last one. */
  readonly starts: Float64Array;
  /** From indexes of the population to ranks and to standings. */
  readonly ranks: Shuffle;
  readonly standings: Shuffle;
  /** Draws the orders of the strata. */
  readonly slotKey: number;
}

const GRAPH_UID = 0;
const RANK = label("out-rank");
const STANDING = label("standing");
const SLOT = label("slot");

/** The scale in a large world: half of its users follow more than 0.4 times this, one in a hundred more than nine times. */
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
    ranks: shuffle(population, draw(draws, RANK)),
    standings: shuffle(population, draw(draws, STANDING)),
    slotKey: draw(draws, SLOT),
  };
}

/** Each stratum gets one member of a block, and more in proportion to how many users have that many follows. */
function startsOf(strata: number, block: number, bend: number): Float64Array {
  const starts = new Float64Array(strata + 1);
  for (let k = 0; k <= strata; k++)
    starts[k] = k + Math.floor(((block - strata) * (k * (bend + strata))) / ((bend + k) * strata));
  return starts;
}
