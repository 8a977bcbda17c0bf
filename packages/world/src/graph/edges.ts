// Single rows of both lists, and the row of a given user. Friends are spread evenly among the other rows.
import { permute, unpermute } from "../draws/permutation.ts";
import { placeOf } from "./audience.ts";
import { friendNumber, friendOf } from "./friends.ts";
import { before, isOfKind, rowOfKind, rowOfOther } from "./mixture.ts";
import { fansOf, followsOf, indexAt, type Node } from "./node.ts";
import type { Size } from "./size.ts";
import { inThird, orderOf, stratumAt } from "./strata.ts";
import { followedBy, followersOf } from "./thirds.ts";

/** The index of the user in each row of a follows list. */
export function followsIn(size: Size, node: Node): (row: number) => number {
  const { third, friends, rank } = node;
  const all = followsOf(node);
  const next = followedBy(size.thirds, third);
  return (row) => {
    const friend = before(row, friends, all);
    if (isOfKind(row, friends, all)) return friendAt(size, node, friend);
    const stratum = stratumAt(size, next, row - friend);
    const place = placeOf(stratum, permute(orderOf(size, stratum), rank));
    return indexAt(size, next, inThird(size, stratum, place));
  };
}

/** The index of the user in each row of a fans list. */
export function fansIn(size: Size, node: Node): (row: number) => number {
  const { third, friends, first, stratum } = node;
  const all = fansOf(node);
  const fans = followersOf(size.thirds, third);
  const order = orderOf(size, stratum);
  return (row) => {
    const friend = before(row, friends, all);
    if (isOfKind(row, friends, all)) return friendAt(size, node, friend);
    return indexAt(size, fans, unpermute(fans.ranks, unpermute(order, first + row - friend)));
  };
}

/** The row of `followed` in the follows list of `fan`; -1 if it has none. */
export function rowOf(size: Size, fan: Node, followed: Node): number {
  if (fan.third === followed.third) {
    const number = friendNumber(size, fan.third, fan.seat, followed.seat);
    return number < 0 ? -1 : rowOfKind(number, fan.friends, followsOf(fan));
  }
  return slotOf(size, fan, followed) < 0 ? -1 : rowOfOther(followed.stratum.k, fan.friends, followsOf(fan));
}

/** The row of `fan` in the fans list of `followed`; -1 if it has none. */
export function fanRowOf(size: Size, fan: Node, followed: Node): number {
  const { friends, first } = followed;
  if (fan.third === followed.third) {
    const number = friendNumber(size, fan.third, followed.seat, fan.seat);
    return number < 0 ? -1 : rowOfKind(number, friends, fansOf(followed));
  }
  const slot = slotOf(size, fan, followed);
  return slot < 0 ? -1 : rowOfOther(slot - first, friends, fansOf(followed));
}

/** The slot of `followed` that `fan` takes; -1 if that is no follow. */
function slotOf(size: Size, fan: Node, { third, stratum, first, end }: Node): number {
  if (third !== followedBy(size.thirds, fan.third) || stratum.k >= fan.slots) return -1;
  const slot = permute(orderOf(size, stratum), fan.rank);
  return slot >= first && slot < end ? slot : -1;
}

function friendAt(size: Size, { third, seat }: Node, k: number): number {
  return indexAt(size, third, unpermute(third.seats, friendOf(size, third, seat, k)));
}
