// Likes of roots, and the roots with the most likes first: a place of that order, without sorting.
import { drawAt, fraction, label } from "../../draws/draw.ts";
import { permute, type Shuffle, shuffle, unpermute } from "../../draws/permutation.ts";
import { BLOCK, blockAt, RANKS, ROOTS } from "./block.ts";
import { rankOf, rootsBefore, type Sequence, topRoot } from "./sequence.ts";

// The order: the top roots of all blocks; then the second ones, and so on by rank, the older ones of a rank first; last the
// roots of the last minutes. A post's roots of one rank have equal likes; those of top roots fall from one to the next.

const GROUP = label("hottest group");
const LIKES = label("likes of comments");
/** Top roots of so many blocks are mixed, so that the order isn't that of time. */
const GROUP_SIZE = 8;
/** The most likes that a rank has, by fans of the author. */
const MOST_LIKES = [
  { fans: 200, likes: 1 },
  { fans: 3000, likes: 3 },
  { fans: 30_000, likes: 8 },
  { fans: Number.POSITIVE_INFINITY, likes: 60 },
] as const;

/** Comments of a post on a date. */
export interface Ranked extends Sequence {
  /** How many of them, the oldest, can have likes: the others are some minutes old. */
  readonly settled: number;
  /** How many fans the author of the post has. */
  readonly fans: number;
}

/** The root at a place of the order, 0 the most liked. Call it for places that there are. */
export function hottestAt(ranked: Ranked, place: number): number {
  if (place >= rootsBefore(ranked, ranked.settled)) return place;
  let rest = place;
  for (let rank = 0; rank < RANKS.length; rank += 1) {
    const count = countOfRank(ranked, rank);
    if (rest < count)
      return rank === 0 ? topRoot(ranked, topBlockAt(ranked, rest, count)) : rootOfRank(ranked, rank, rest);
    rest -= count;
  }
  return place;
}

/** The likes of a root. */
export function likesOf(ranked: Ranked, root: number): number {
  if (root >= rootsBefore(ranked, ranked.settled)) return 0;
  const rank = rankOf(ranked, root);
  const likes = likesOfRank(ranked, rank);
  return rank === 0 ? likes + extraLikes(ranked, Math.floor(root / ROOTS)) : likes;
}

/** Rank 5 has none, rank 4 one, and the others ever more. */
function likesOfRank({ draws, fans }: Ranked, rank: number): number {
  const most = MOST_LIKES.find((row) => fans < row.fans)?.likes ?? 0;
  const steps = [0, 1, 1, 1, 3, 6];
  let likes = 0;
  for (let step = 1; step < RANKS.length - rank; step += 1) {
    const usual = steps[step] ?? 0;
    likes += step === 1 ? usual : Math.floor(usual * (0.6 + 1.5 * (drawAt(draws, LIKES, step) / 4_294_967_296)));
  }
  return Math.min(most, likes);
}

/** A share of the comments so far, for the n-th of all top roots an n-th of it. */
function extraLikes({ draws, settled }: Ranked, block: number): number {
  const group = Math.floor(block / GROUP_SIZE);
  const place = group * GROUP_SIZE + unpermute(groupAt({ draws }, group), block - group * GROUP_SIZE);
  return Math.floor((settled * (0.03 + 0.2 * fraction(draws, LIKES))) / (place + 1));
}

const groupAt = ({ draws }: Pick<Sequence, "draws">, group: number): Shuffle =>
  shuffle(GROUP_SIZE, drawAt(draws, GROUP, group));

/** The block whose top root has a place among the `count` top roots. */
function topBlockAt(ranked: Ranked, place: number, count: number): number {
  const group = Math.floor(place / GROUP_SIZE);
  const first = group * GROUP_SIZE;
  const order = groupAt(ranked, group);
  let rest = place - first;
  if (first + GROUP_SIZE <= count) return first + permute(order, rest);
  for (let at = 0; at < GROUP_SIZE; at += 1) {
    const block = first + permute(order, at);
    if (block < count) {
      if (rest === 0) return block;
      rest -= 1;
    }
  }
  return first;
}

function rootOfRank({ draws }: Ranked, rank: number, place: number): number {
  const size = RANKS[rank] ?? 1;
  const block = Math.floor(place / size);
  return block * ROOTS + (blockAt(draws, block).rootsOfRank[rank]?.[place - block * size] ?? 0);
}

function countOfRank({ draws, settled }: Ranked, rank: number): number {
  const number = Math.floor(settled / BLOCK);
  const block = blockAt(draws, number);
  const roots = block.rootsBefore[settled - number * BLOCK] ?? 0;
  let count = number * (RANKS[rank] ?? 0);
  for (const root of block.rootsOfRank[rank] ?? []) if (root < roots) count += 1;
  return count;
}
