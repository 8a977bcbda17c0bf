// The roots among all comments of a post: from their numbers to their places, and back.
import type { Draws } from "../../draws/draw.ts";
import { BLOCK, type Block, blockAt, ROOTS } from "./block.ts";

/** The part of a post's comments that there are on a date: the first `total`. */
export interface Sequence {
  readonly draws: Draws;
  readonly total: number;
  /** Replies come so many blocks after their roots. */
  readonly lag: number;
}

/** A number with its block, and its place there. */
export interface Spot {
  readonly number: number;
  readonly place: number;
  readonly block: Block;
}

/** Where the `index`-th comment is, with the size BLOCK, or the `index`-th root, with the size ROOTS. */
export function spotAt({ draws }: Sequence, index: number, size: number): Spot {
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

/** The most liked root of a block. */
export function topRoot({ draws }: Sequence, number: number): number {
  return number * ROOTS + (blockAt(draws, number).rootsOfRank[0]?.[0] ?? 0);
}
