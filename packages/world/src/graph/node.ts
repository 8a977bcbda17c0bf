// One person as the graph sees them: where they stand, and which slots are theirs.
import { scramble } from "../draw.ts";
import { permute } from "../permutation.ts";
import { firstSlot } from "./audience.ts";
import { slotsAt, withMoreThan } from "./degrees.ts";
import type { Size } from "./size.ts";

export interface Node {
  /** 0 has the most follows. */
  readonly rank: number;
  /** 0 … strata - 1 are the most popular of each stratum, and so on down. */
  readonly standing: number;
  readonly stratum: number;
  readonly slots: number;
  /** The person's fans sit in the slots from `first` up to `end`. */
  readonly first: number;
  readonly end: number;
  /** The one slot in which the person would follow themselves; -1 when there is none. */
  readonly ownSlot: number;
}

/** `index` counts people from 0: uid minus the first uid. */
export function nodeAt(size: Size, index: number): Node {
  const rank = permute(size.population, size.rankKey, index);
  const standing = permute(size.population, size.standingKey, index);
  const stratum = standing % size.strata;
  const place = (standing - stratum) / size.strata;
  const slots = slotsAt(size, rank);
  const first = firstSlot(size, stratum, place);
  const end = firstSlot(size, stratum, place + 1);
  const own = stratum < slots ? slotFor(size, stratum, rank) : -1;
  return { rank, standing, stratum, slots, first, end, ownSlot: own >= first && own < end ? own : -1 };
}

/** The slot of stratum `k` that the person at this out-rank takes. */
export function slotFor(size: Size, k: number, rank: number): number {
  return permute(withMoreThan(size, k), keyOf(size, k), rank);
}

/** The key of stratum `k`'s shuffle. */
export function keyOf(size: Size, k: number): number {
  return scramble(size.slotKey + Math.imul(k, 0x61c88647));
}

/** How many people this person follows. */
export function followsOf(node: Node): number {
  return node.ownSlot < 0 ? node.slots : node.slots - 1;
}

/** How many people follow this person. */
export function fansOf(node: Node): number {
  return node.end - node.first - (node.ownSlot < 0 ? 0 : 1);
}
