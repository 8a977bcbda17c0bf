// How many follows of a resident are returned, where the lists tell.
import type { Residents } from "../residents.ts";
import type { Uid } from "../user/user.ts";
import type { Edges, SideName } from "./declared.ts";

const SIDES: readonly SideName[] = ["follows", "fans"];

/** Undefined for residents neither of whose lists is declared whole. Counted once: a list can be long. */
export function mutualCounts(
  residents: Residents,
  declared: Edges,
  isFollowing: (fan: Uid, followed: Uid) => boolean,
): (uid: Uid) => number | undefined {
  const counts = new Map<Uid, number>();
  return (uid) => {
    const resident = residents.withUid(uid);
    const side = SIDES.find((side) => resident?.[side] && resident.counts?.[side] === undefined);
    if (side === undefined) return undefined;
    const isReturned = (other: Uid) => (side === "follows" ? isFollowing(other, uid) : isFollowing(uid, other));
    const count = counts.get(uid) ?? declared.rows(side, uid).filter(isReturned).length;
    counts.set(uid, count);
    return count;
  };
}
