// The two lists of every user, and the question whether one follows another.
import type { Residents } from "../residents.ts";
import { indexIn, uidAt } from "../user/uid.ts";
import type { Uid } from "../user/user.ts";
import { fanAt, followAt, rowOf } from "./edges.ts";
import { fansOf, followsOf, nodeAt } from "./node.ts";
import { NO_PEOPLE, type People, peopleOf } from "./people.ts";
import type { Size } from "./size.ts";

export interface Lists {
  follows(uid: Uid): People;
  fans(uid: Uid): People;
  isFollowing(fan: Uid, followed: Uid): boolean;
}

export function createLists(size: Size, residents: Residents): Lists {
  const { population } = size;
  const documented = (uid: Uid) => residents.withUid(uid)?.counts;
  return {
    follows(uid) {
      const index = indexIn(population, uid);
      if (index < 0) return NO_PEOPLE;
      const node = nodeAt(size, index);
      return peopleOf(shown(followsOf(node), documented(uid)?.follows), (row) => uidAt(followAt(size, node, row)));
    },
    fans(uid) {
      const index = indexIn(population, uid);
      if (index < 0) return NO_PEOPLE;
      const node = nodeAt(size, index);
      return peopleOf(shown(fansOf(node), documented(uid)?.fans), (row) => uidAt(fanAt(size, node, row)));
    },
    isFollowing(fan, followed) {
      const [index, other] = [indexIn(population, fan), indexIn(population, followed)];
      if (index < 0 || other < 0) return false;
      const node = nodeAt(size, index);
      const row = rowOf(node, nodeAt(size, other));
      return row >= 0 && row < shown(followsOf(node), documented(fan)?.follows);
    },
  };
}

/** A resident's list never shows more rows than the documented count. */
function shown(rows: number, documented: number | undefined): number {
  return documented === undefined ? rows : Math.min(rows, documented);
}
