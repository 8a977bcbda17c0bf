// One person as the graph sees them: where they stand, and which slots are theirs.
import { permute } from "../draws/permutation.ts";
import { firstSlot } from "./audience.ts";
import { slotsAt } from "./degrees.ts";
import type { Size } from "./size.ts";
import { placeAt, type Stratum, stratumOf } from "./strata.ts";

export interface Node {
  /** 0 has the most follows. */
  readonly rank: number;
  /** 0 is among the most popular. */
  readonly standing: number;
  readonly stratum: Stratum;
  /** How many strata the person follows somebody in. */
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
  const stratum = stratumOf(size, standing);
  const place = placeAt(size, stratum, standing);
  const slots = slotsAt(size, rank);
  const first = firstSlot(stratum, place);
  const end = firstSlot(stratum, place + 1);
  const own = stratum.k < slots ? slotFor(stratum, rank) : -1;
  return { rank, standing, stratum, slots, first, end, ownSlot: own >= first && own < end ? own : -1 };
}

/** The slot of a stratum that the person at this out-rank takes. */
export function slotFor({ slots, key }: Stratum, rank: number): number {
  return permute(slots, key, rank);
}

/** How many people this person follows. */
export function followsOf(node: Node): number {
  return node.ownSlot < 0 ? node.slots : node.slots - 1;
}

/** How many people follow this person. */
export function fansOf(node: Node): number {
  return node.end - node.first - (node.ownSlot < 0 ? 0 : 1);
}
