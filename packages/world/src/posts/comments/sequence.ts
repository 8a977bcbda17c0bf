// Roots and replies among all comments of a post: numbers of roots, and which replies answer them.
import type { Draws } from "../../draws/draw.ts";
import { BLOCK, type Block, blockAt, ROOTS, TOP } from "./block.ts";

/** The part of a post's comments that there are on a date: the first `total`. */
export interface Sequence {
  readonly draws: Draws;
  readonly total: number;
}

/** A number with its block, and its place there. */
interface Spot {
  readonly number: number;
  readonly place: number;
  readonly block: Block;
}

function spotAt({ draws }: Sequence, index: number, size: number): Spot {
  const number = Math.floor(index / size);
  return { number, place: index - number * size, block: blockAt(draws, number) };
}

/** How many of the first comments are roots. */
export function rootsBefore(sequence: Sequence, end: number): number {
  const { number, place, block } = spotAt(sequence, end, BLOCK);
  return number * ROOTS + (block.rootsBefore[place] ?? 0);
}

/** Where a root is among all comments; 0 is the oldest root. */
export function indexOfRoot(sequence: Sequence, root: number): number {
  const { number, place, block } = spotAt(sequence, root, ROOTS);
  return number * BLOCK + (block.placeOfRoot[place] ?? 0);
}

/** The rank by likes of a root within its block. */
export function rankOf(sequence: Sequence, root: number): number {
  const { place, block } = spotAt(sequence, root, ROOTS);
  return block.rankOf[place] ?? 0;
}

/** How many replies a root has. */
export function replyCount(sequence: Sequence, root: number): number {
  const { number, place, block } = spotAt(sequence, root, ROOTS);
  const own = ownReplies(sequence, number, block.repliesTo[place] ?? []);
  return block.rankOf[place] === 0 ? own + topReplyCount(sequence, number) : own;
}

/** Where the `number`-th reply to a root is among all comments, 0 the oldest. Call it for replies that there are. */
export function indexOfReply(sequence: Sequence, root: number, number: number): number {
  const spot = spotAt(sequence, root, ROOTS);
  const own = spot.block.repliesTo[spot.place] ?? [];
  const place = own[number];
  if (place !== undefined) return spot.number * BLOCK + place;
  return topReply(sequence, blockOfTopReply(spot.number, number - own.length));
}

/** The root that a comment is or answers. */
export function rootOf(sequence: Sequence, index: number): number {
  const { number, place, block } = spotAt(sequence, index, BLOCK);
  const root = block.rootAt[place] ?? 0;
  return root === TOP ? topRoot(sequence, twosIn(number + 1)) : number * ROOTS + root;
}

/** The most liked root of a block. */
export function topRoot({ draws }: Sequence, number: number): number {
  return number * ROOTS + (blockAt(draws, number).rootsOfRank[0]?.[0] ?? 0);
}

function ownReplies({ total }: Sequence, number: number, places: readonly number[]): number {
  let count = 0;
  for (const place of places) if (number * BLOCK + place < total) count += 1;
  return count;
}

const topReply = ({ draws }: Sequence, number: number): number => number * BLOCK + blockAt(draws, number).topReply;

// Block b has one reply to the top root of block h, where 2^h is the largest power of two in b + 1: half of these replies
// go to the first block's, a quarter to the second's, and so on. The root is never later than its reply.

function twosIn(number: number): number {
  let twos = 0;
  for (let rest = number; rest % 2 === 0; rest /= 2) twos += 1;
  return twos;
}

/** More blocks than these have no replies from other blocks: a post would need 2^30 comments. */
const MOST_ANSWERED = 25;

const blockOfTopReply = (top: number, number: number): number => (1 << top) * (2 * number + 1) - 1;

function topReplyCount(sequence: Sequence, top: number): number {
  if (top > MOST_ANSWERED) return 0;
  const last = Math.floor(sequence.total / BLOCK);
  const blocks = topReply(sequence, last) < sequence.total ? last + 1 : last;
  return Math.floor((blocks + (1 << top)) / (2 << top));
}
