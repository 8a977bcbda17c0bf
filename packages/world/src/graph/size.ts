// The constants of a follow graph, computed once per world.
import { draw, drawsOf, label } from "../draws/draw.ts";
import { type Shuffle, shuffle } from "../draws/permutation.ts";
import { type Degrees, degrees } from "./degrees.ts";
import { THIRDS, type Third, thirdsOf } from "./thirds.ts";

/** All state of the graph; the rest is arithmetic. */
export interface Size {
  readonly population: number;
  /** How many follows without a return people have; at most one in each stratum. */
  readonly follows: Degrees;
  /** How many friends people have: users whom they follow and who follow back. */
  readonly friends: Degrees;
  /** The number of standings of one third in a block. Each block has members of all strata. */
  readonly block: number;
  /** The start of each stratum in a block, and the end of the last one. */
  readonly starts: Float64Array;
  readonly thirds: readonly Third[];
  /** From indexes of the population to standings: 0 is among the most popular. */
  readonly standings: Shuffle;
  /** Draws the orders of the strata. */
  readonly slotKey: number;
  /** Draws who is whose friend. */
  readonly friendKey: number;
}

const GRAPH_UID = 0;
const STANDING = label("standing");
const SLOT = label("slot");
const FRIEND = label("friend");

/** The scale of follows in a large world, and the share of users without one. */
const FOLLOWS = { bend: 125, none: 0.1 };
/** The same for friends. */
const FRIENDS = { bend: 15, none: 0.15 };
/** A fifth of the follows that a user can have are friends at most. */
const SHARE_OF_FRIENDS = 5;
const BLOCK_PER_STRATUM = 64;

export function createSize(seed: number, population: number, maxFollows: number): Size {
  const draws = drawsOf(seed, GRAPH_UID);
  const friends = Math.floor(maxFollows / SHARE_OF_FRIENDS);
  const strata = maxFollows - friends;
  const block = Math.max(1, Math.min(Math.floor(population / THIRDS), strata * BLOCK_PER_STRATUM));
  const follows = degrees(strata, Math.min(FOLLOWS.bend, strata / 3), FOLLOWS.none);
  return {
    population,
    follows,
    // Two at a time, because the friends of one column can sit in that column: an odd one would have no partner.
    friends: degrees(friends, Math.min(FRIENDS.bend, Math.max(friends, 1) / 4), FRIENDS.none, 2),
    block,
    starts: startsOf(strata, block, follows.bend),
    thirds: thirdsOf(draws, population),
    standings: shuffle(population, draw(draws, STANDING)),
    slotKey: draw(draws, SLOT),
    friendKey: draw(draws, FRIEND),
  };
}

/** Each stratum gets one member of a block, and more in proportion to how many users have that many follows. */
function startsOf(strata: number, block: number, bend: number): Float64Array {
  const starts = new Float64Array(strata + 1);
  for (let k = 0; k <= strata; k++)
    starts[k] = k + Math.floor(((block - strata) * (k * (bend + strata))) / ((bend + k) * strata));
  return starts;
}
