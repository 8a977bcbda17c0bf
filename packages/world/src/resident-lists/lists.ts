// The two lists of every user: what residents declare, then the rows of the graph, then those that fill a count up.
import { fansOf, followsOf, type Node, nodeAt } from "../graph/node.ts";
import { listOf, NO_PEOPLE, type People, peopleOf } from "../graph/people.ts";
import type { Size } from "../graph/size.ts";
import type { Residents } from "../residents.ts";
import { indexIn, toUid, uidAt } from "../user/uid.ts";
import type { Resident, Uid } from "../user/user.ts";
import { type Cut, cutsOf } from "./cuts.ts";
import { declaredBy, type SideName } from "./declared.ts";
import { filledUp } from "./filled.ts";
import { mutualCounts } from "./mutual.ts";
import { type Side, sides } from "./side.ts";

/** The lengths of both lists, and how many users are in both. */
type Sizes = Readonly<Record<SideName | "mutual", number>>;

export interface Lists {
  follows(uid: Uid): People;
  fans(uid: Uid): People;
  isFollowing(fan: Uid, followed: Uid): boolean;
  sizesOf(uid: Uid, node: Node | undefined): Sizes;
  /** The counts that a resident shows: as documented, but never below what is declared; else the lengths. */
  countsOf(resident: Resident, uid: Uid, node: Node | undefined): Sizes;
}

const NO_ROWS: readonly number[] = [];

export function createLists(seed: number, size: Size, residents: Residents): Lists {
  const nodeOf = (uid: number): Node | undefined => {
    const index = indexIn(size.population, uid);
    return index < 0 ? undefined : nodeAt(size, index);
  };
  const declared = declaredBy(residents.all);
  const cuts = cutsOf(size, residents, declared, nodeOf);
  const filled = filledUp(seed, size, residents, declared, cuts);

  const keptOf = ({ name }: Side, uid: number): number => cuts[name].get(uid)?.kept ?? Number.POSITIVE_INFINITY;

  /** Whether the list of `cut` still shows its row of the graph in which this user is. */
  const isKept = (cut: Cut | undefined, side: Side, node: Node): boolean =>
    cut === undefined || side.rowOf(size, cut.node, node) < cut.kept;

  /** The rows of the graph that a list leaves out: declared users, who come first, and those whose own list is cut. */
  function skipped(side: Side, uid: Uid, node: Node, shown: number): readonly number[] {
    const others = cuts[side.opposite];
    if (declared.size(side.name, uid) === 0 && others.size === 0) return NO_ROWS;
    const left: number[] = [];
    const skip = (other: Node) => {
      const row = side.rowOf(size, node, other);
      if (row >= 0 && row < shown) left.push(row);
    };
    for (const other of declared.rows(side.name, uid)) {
      const its = nodeOf(other);
      if (its !== undefined) skip(its);
    }
    for (const cut of others.values()) {
      if (cut.uid === uid || declared.has(side.name, uid, toUid(cut.uid))) continue;
      if (side.rowOf(size, node, cut.node) >= 0 && !isKept(cut, sides[side.opposite], node)) skip(cut.node);
    }
    return left.sort((one, other) => one - other);
  }

  /** The rows of the graph in a list: how many, and which of them are left out. */
  function graphRows(side: Side, uid: Uid, node: Node | undefined) {
    if (node === undefined) return { length: 0, left: NO_ROWS };
    const shown = Math.min(side.count(node), keptOf(side, uid));
    const left = skipped(side, uid, node, shown);
    return { length: shown - left.length, left };
  }

  const hasCuts = cuts.follows.size + cuts.fans.size > 0;
  /** Whether no resident has anything to do with this user's lists. */
  const isPlain = (uid: Uid): boolean => !hasCuts && !declared.mayTouch(uid) && !filled.mayTouch(uid);

  function list(side: Side, uid: Uid): People {
    const node = nodeOf(uid);
    if (node !== undefined && isPlain(uid)) {
      const at = side.rows(size, node);
      return peopleOf(side.count(node), (row) => uidAt(at(row)));
    }
    const [first, last] = [declared.rows(side.name, uid), filled.rows(side.name, uid)];
    const { length, left } = graphRows(side, uid, node);
    if (node === undefined) return first.length + last.length === 0 ? NO_PEOPLE : listOf([...first, ...last]);
    const at = side.rows(size, node);
    return peopleOf(first.length + length + last.length, (place) => {
      const row = place - first.length;
      return first[place] ?? last[row - length] ?? uidAt(at(behind(left, row)));
    });
  }

  const sizeOf = (side: Side, uid: Uid, node: Node | undefined): number =>
    declared.size(side.name, uid) + graphRows(side, uid, node).length + filled.size(side.name, uid);

  function sizesOf(uid: Uid, node: Node | undefined): Sizes {
    if (isPlain(uid) && node !== undefined)
      return { follows: followsOf(node), fans: fansOf(node), mutual: node.friends };
    return {
      follows: sizeOf(sides.follows, uid, node),
      fans: sizeOf(sides.fans, uid, node),
      mutual: mutualOf(uid, node),
    };
  }

  function isFollowing(fan: Uid, followed: Uid): boolean {
    if (declared.has("follows", fan, followed) || filled.has("follows", fan, followed)) return true;
    const [node, other] = [nodeOf(fan), nodeOf(followed)];
    if (node === undefined || other === undefined) return false;
    const row = sides.follows.rowOf(size, node, other);
    return row >= 0 && row < keptOf(sides.follows, fan) && isKept(cuts.fans.get(followed), sides.fans, node);
  }

  const rowsOf = (uid: Uid) => {
    const follows = list(sides.follows, uid);
    return follows.slice(0, follows.length);
  };
  const mutualOf = mutualCounts({ size, residents, nodeOf, followsOf: rowsOf, isFollowing });

  return {
    follows: (uid) => list(sides.follows, uid),
    fans: (uid) => list(sides.fans, uid),
    isFollowing,
    sizesOf,
    countsOf(resident, uid, node) {
      const { counts } = resident;
      const sizes = sizesOf(uid, node);
      return {
        follows:
          counts?.follows === undefined ? sizes.follows : Math.max(counts.follows, declared.size("follows", uid)),
        fans: counts?.fans === undefined ? sizes.fans : Math.max(counts.fans, declared.size("fans", uid)),
        mutual: counts?.mutual ?? sizes.mutual,
      };
    },
  };
}

/** The row of the graph at a place behind the rows that are left out. */
function behind(left: readonly number[], place: number): number {
  let row = place;
  for (const other of left) if (other <= row) row += 1;
  return row;
}
