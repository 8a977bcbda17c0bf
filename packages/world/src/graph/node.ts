// One user in the graph: rank, standing and slots.
import { permute } from "../draws/permutation.ts";
import { firstSlot } from "./audience.ts";
import { slotsAt } from "./degrees.ts";
import type { Size } from "./size.ts";
import { placeAt, type Stratum, stratumOf } from "./strata.ts";

export interface Node {
  /** Order by follows: 0 has the most. */
  readonly rank: number;
  /** Order by popularity: 0 is among the most popular. */
  readonly standing: number;
  readonly stratum: Stratum;
  /** The user follows one user in each of the strata 0 … slots - 1. */
  readonly slots: number;
  /** The user's fans are the slots from `first` up to `end`, which is excluded. */
  readonly first: number;
  readonly end: number;
  /** The one slot in which the user would follow themselves; -1 if there is none. */
  readonly ownSlot: number;
}

/** The node of the user at this index of the population. */
export function nodeAt(size: Size, index: number): Node {
  const rank = permute(size.ranks, index);
  const standing = permute(size.standings, index);
  const stratum = stratumOf(size, standing);
  const place = placeAt(size, stratum, standing);
  const slots = slotsAt(size, rank);
  const first = firstSlot(stratum, place);
  const end = firstSlot(stratum, place + 1);
  const own = stratum.k < slots ? slotFor(stratum, rank) : -1;
  return { rank, standing, stratum, slots, first, end, ownSlot: own >= first && own < end ? own : -1 };
}

/** The slot of a stratum that the user at this out-rank takes. */
export function slotFor({ order }: Stratum, rank: number): number {
  return permute(order, rank);
}

/** How many users this user follows. */
export function followsOf(node: Node): number {
  return node.ownSlot < 0 ? node.slots : node.slots - 1;
}

/** How many users follow this user. */
export function fansOf(node: Node): number {
  return node.end - node.first - (node.ownSlot < 0 ? 0 : 1);
}
