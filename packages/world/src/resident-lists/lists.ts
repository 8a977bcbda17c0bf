// The two lists of every user: what residents declare, then the rows of the graph.
import { type Node, nodeAt } from "../graph/node.ts";
import { NO_PEOPLE, type People, peopleOf } from "../graph/people.ts";
import type { Size } from "../graph/size.ts";
import type { Residents } from "../residents.ts";
import { indexIn, uidAt } from "../user/uid.ts";
import type { Uid } from "../user/user.ts";
import { type Cut, cutsOf } from "./cuts.ts";
import { declaredBy, type SideName } from "./declared.ts";
import { type Side, sides } from "./side.ts";

export interface Lists {
  follows(uid: Uid): People;
  fans(uid: Uid): People;
  isFollowing(fan: Uid, followed: Uid): boolean;
  /** The count that the user shows: as documented, but never below what is declared; else the length of the list. */
  countOf(side: SideName, uid: Uid, node: Node | undefined): number;
  /** How many follows of a resident are returned; undefined where neither list is declared whole. */
  mutualOf(uid: Uid): number | undefined;
}

const NO_ROWS: readonly number[] = [];
const SIDES = ["follows", "fans"] as const;

export function createLists(size: Size, residents: Residents): Lists {
  const nodeOf = (uid: number): Node | undefined => {
    const index = indexIn(size.population, uid);
    return index < 0 ? undefined : nodeAt(size, index);
  };
  const declared = declaredBy(residents.all);
  const cuts = cutsOf(residents, declared, nodeOf);

  const shownRows = (side: Side, uid: Uid, node: Node) => Math.min(side.count(node), keptOf(side, uid));
  const keptOf = ({ name }: Side, uid: number): number => cuts[name].get(uid)?.kept ?? Number.POSITIVE_INFINITY;

  /** Whether the graph's row of `uid` in the list of `cut` is one that the list still shows. */
  const isKept = (cut: Cut | undefined, side: Side, node: Node): boolean =>
    cut === undefined || side.rowOf(cut.node, node) < cut.kept;

  /** The rows of the graph that a list leaves out: declared users, who come first, and those whose own list is cut. */
  function skipped(side: Side, uid: Uid, node: Node, shown: number): readonly number[] {
    const rows = declared.rows(side.name, uid);
    const others = cuts[side.opposite];
    if (rows.length === 0 && others.size === 0) return NO_ROWS;
    const left: number[] = [];
    const skip = (other: Node) => {
      const row = side.rowOf(node, other);
      if (row >= 0 && row < shown) left.push(row);
    };
    for (const other of rows) {
      const its = nodeOf(other);
      if (its !== undefined) skip(its);
    }
    for (const cut of others.values()) {
      if (cut.uid === uid || declared.has(side.name, uid, cut.uid)) continue;
      if (side.rowOf(node, cut.node) >= 0 && !isKept(cut, sides[side.opposite], node)) skip(cut.node);
    }
    return left.sort((one, other) => one - other);
  }

  function list(side: Side, uid: Uid, node: Node | undefined): People {
    const rows = declared.rows(side.name, uid);
    if (node === undefined) return rows.length === 0 ? NO_PEOPLE : peopleOf(rows.length, (row) => rows[row] ?? uid);
    const shown = shownRows(side, uid, node);
    const left = skipped(side, uid, node, shown);
    return peopleOf(rows.length + shown - left.length, (place) => {
      const before = rows[place];
      if (before !== undefined) return before;
      let row = place - rows.length;
      for (const other of left) if (other <= row) row += 1;
      return uidAt(side.at(size, node, row));
    });
  }

  function isFollowing(fan: Uid, followed: Uid): boolean {
    if (declared.has("follows", fan, followed)) return true;
    const [node, other] = [nodeOf(fan), nodeOf(followed)];
    if (node === undefined || other === undefined) return false;
    const row = sides.follows.rowOf(node, other);
    return row >= 0 && row < keptOf(sides.follows, fan) && isKept(cuts.fans.get(followed), sides.fans, node);
  }

  const mutual = new Map<Uid, number>();
  /** Counted once: a list can be long. */
  function countMutual(uid: Uid, side: SideName): number {
    const isReturned = (other: Uid) => (side === "follows" ? isFollowing(other, uid) : isFollowing(uid, other));
    const known = mutual.get(uid) ?? declared.rows(side, uid).filter(isReturned).length;
    mutual.set(uid, known);
    return known;
  }

  return {
    follows: (uid) => list(sides.follows, uid, nodeOf(uid)),
    fans: (uid) => list(sides.fans, uid, nodeOf(uid)),
    isFollowing,
    mutualOf(uid) {
      const resident = residents.withUid(uid);
      const whole = SIDES.find((side) => resident?.[side] && resident.counts?.[side] === undefined);
      return whole === undefined ? undefined : countMutual(uid, whole);
    },
    countOf(name, uid, node) {
      const rows = declared.rows(name, uid).length;
      const documented = residents.withUid(uid)?.counts?.[name];
      if (documented !== undefined) return Math.max(documented, rows);
      if (node === undefined) return rows;
      const shown = shownRows(sides[name], uid, node);
      return rows + shown - skipped(sides[name], uid, node, shown).length;
    },
  };
}
