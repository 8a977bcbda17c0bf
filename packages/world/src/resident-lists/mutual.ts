// How many follows of a user are returned, where residents have changed what the graph says.
import { rowOf } from "../graph/edges.ts";
import type { Node } from "../graph/node.ts";
import type { Size } from "../graph/size.ts";
import type { Residents } from "../residents.ts";
import type { Uid } from "../user/user.ts";

/** What is counted in: the lists as they are shown, and the graph behind them. */
interface Counted {
  readonly size: Size;
  readonly residents: Residents;
  readonly nodeOf: (uid: number) => Node | undefined;
  readonly followsOf: (uid: Uid) => readonly Uid[];
  readonly isFollowing: (fan: Uid, followed: Uid) => boolean;
}

/**
 * A resident's follows are read one by one, once. Everybody else has the friends of the graph, except for residents, with
 * whom follows can have come or gone.
 */
export function mutualCounts({ size, residents, nodeOf, followsOf, isFollowing }: Counted) {
  const counts = new Map<Uid, number>();
  const known: readonly Uid[] = residents.uids;

  const areFriends = (node: Node, other: Node | undefined): boolean =>
    other !== undefined && rowOf(size, node, other) >= 0 && rowOf(size, other, node) >= 0;

  function counted(uid: Uid): number {
    const count = counts.get(uid) ?? followsOf(uid).filter((followed) => isFollowing(followed, uid)).length;
    counts.set(uid, count);
    return count;
  }

  return (uid: Uid, node: Node | undefined): number => {
    if (node === undefined || residents.withUid(uid)) return counted(uid);
    return known.reduce((count, other) => {
      const isMutual = isFollowing(uid, other) && isFollowing(other, uid);
      return count + Number(isMutual) - Number(areFriends(node, nodeOf(other)));
    }, node.friends);
  };
}
