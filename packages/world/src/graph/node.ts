// One user in the graph: their third, standing, slots and friends.
import { permute, unpermute } from "../draws/permutation.ts";
import { firstSlot } from "./audience.ts";
import { degreeAt } from "./degrees.ts";
import { friendsAt } from "./friends.ts";
import type { Size } from "./size.ts";
import { inStratum, type Stratum, stratumOf } from "./strata.ts";
import { THIRDS, type Third, thirdAt } from "./thirds.ts";

export interface Node {
  /** Order by popularity: 0 is among the most popular. */
  readonly standing: number;
  readonly third: Third;
  /** Order by follows within the third: 0 has the most. */
  readonly rank: number;
  /** Order by friends within the third: 0 has the most. */
  readonly seat: number;
  readonly stratum: Stratum;
  /** The user follows one user in each of the strata 0 … slots - 1 of the next third. */
  readonly slots: number;
  /** The user's fans of the third before are the slots from `first` up to `end`, which is excluded. */
  readonly first: number;
  readonly end: number;
  /** How many users of the own third follow and are followed. */
  readonly friends: number;
}

/** The node of the user at this index of the population. */
export function nodeAt(size: Size, index: number): Node {
  const standing = permute(size.standings, index);
  const third = thirdAt(size.thirds, standing);
  const place = (standing - third.number) / THIRDS;
  const rank = permute(third.ranks, place);
  const seat = permute(third.seats, place);
  const stratum = stratumOf(size, third, place);
  const within = inStratum(size, stratum, place);
  return {
    standing,
    third,
    rank,
    seat,
    stratum,
    slots: degreeAt(size.follows, third.people, rank),
    first: firstSlot(stratum, within),
    end: firstSlot(stratum, within + 1),
    friends: friendsAt(size, third, seat),
  };
}

/** The index of the user at this place of a third. */
export function indexAt(size: Size, third: Third, place: number): number {
  return unpermute(size.standings, place * THIRDS + third.number);
}

/** How many users this user follows. */
export function followsOf(node: Node): number {
  return node.slots + node.friends;
}

/** How many users follow this user. */
export function fansOf(node: Node): number {
  return node.end - node.first + node.friends;
}
