// Follows beside those of the graph, kept by both ends: residents declare them, or their counts ask for them.
import { toUid } from "../user/uid.ts";
import { UidFilter } from "../user/uid-filter.ts";
import type { Resident, Uid } from "../user/user.ts";

/** Both ends of a follow: the list of the one who follows, and the list of the one who is followed. */
export type SideName = "follows" | "fans";

/** Follows beside those of the graph, in the order in which they were added. */
export class Edges {
  readonly #touched = new UidFilter();
  readonly #lists: Readonly<Record<SideName, Map<number, Set<Uid>>>> = { follows: new Map(), fans: new Map() };

  /** Whether this user may have such rows: a cheap first check. */
  mayTouch(uid: number): boolean {
    return this.#touched.mayHave(uid);
  }

  /** The rows of a user's list; none for most users. */
  rows(side: SideName, uid: number): readonly Uid[] {
    const rows = this.#lists[side].get(uid);
    return rows === undefined ? NONE : [...rows];
  }

  size(side: SideName, uid: number): number {
    return this.#lists[side].get(uid)?.size ?? 0;
  }

  has(side: SideName, uid: number, other: Uid): boolean {
    return this.#lists[side].get(uid)?.has(other) === true;
  }

  /** Adds `other` at the end of the list of `uid`, once; the other side is added apart. */
  add(side: SideName, uid: number, other: number): void {
    const rows = this.#lists[side].get(uid) ?? new Set();
    this.#lists[side].set(uid, rows.add(toUid(other)));
    this.#touched.add(uid);
  }
}

const NONE: readonly Uid[] = [];

/** A resident's own list comes first and keeps its order; what others declare about the resident comes behind it. */
export function declaredBy(residents: readonly Resident[]): Edges {
  const edges = new Edges();
  for (const { uid, follows = [], fans = [] } of residents) {
    for (const followed of follows) edges.add("follows", uid, followed);
    for (const fan of fans) edges.add("fans", uid, fan);
  }
  for (const { uid, follows = [], fans = [] } of residents) {
    for (const followed of follows) edges.add("fans", followed, uid);
    for (const fan of fans) edges.add("follows", fan, uid);
  }
  return edges;
}
