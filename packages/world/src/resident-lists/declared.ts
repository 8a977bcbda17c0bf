// The follows that residents declare, on either side: those whom they follow, and those who follow them.
import { toUid } from "../user/uid.ts";
import type { Resident, Uid } from "../user/user.ts";

/** Both ends of a follow: the list of the one who follows, and the list of the one who is followed. */
export type SideName = "follows" | "fans";

/** Declared follows, by either end. */
export interface Declared {
  /** The declared rows of a user's list, the first in the list; none for most users. */
  rows(side: SideName, uid: number): readonly Uid[];
  /** Whether this user is declared to be in the list of `uid`. */
  has(side: SideName, uid: number, other: number): boolean;
}

type Rows = Map<number, Set<number>>;

const NONE: readonly Uid[] = [];

export function declaredBy(residents: readonly Resident[]): Declared {
  const lists: Readonly<Record<SideName, Rows>> = { follows: new Map(), fans: new Map() };
  // A resident's own list comes first and keeps its order; what others declare about the resident comes behind it.
  for (const { uid, follows = [], fans = [] } of residents) {
    for (const followed of follows) add(lists.follows, uid, followed);
    for (const fan of fans) add(lists.fans, uid, fan);
  }
  for (const { uid, follows = [], fans = [] } of residents) {
    for (const followed of follows) add(lists.fans, followed, uid);
    for (const fan of fans) add(lists.follows, fan, uid);
  }
  const ordered = { follows: ordersOf(lists.follows), fans: ordersOf(lists.fans) };
  return {
    rows: (side, uid) => ordered[side].get(uid) ?? NONE,
    has: (side, uid, other) => lists[side].get(uid)?.has(other) === true,
  };
}

function add(rows: Rows, uid: number, other: number): void {
  const known = rows.get(uid) ?? new Set();
  rows.set(uid, known.add(other));
}

const ordersOf = (rows: Rows): ReadonlyMap<number, readonly Uid[]> =>
  new Map([...rows].map(([uid, others]) => [uid, [...others].map(toUid)]));
