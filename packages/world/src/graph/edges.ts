// Single rows of both lists, and the row of a given user.
import { unpermute } from "../draws/permutation.ts";
import { placeOf } from "./audience.ts";
import { type Node, slotFor } from "./node.ts";
import type { Size } from "./size.ts";
import { standingAt, stratumAt } from "./strata.ts";

/** The index of the user in a row of a follows list. Rows are strata, without the user's own slot. */
export function followAt(size: Size, node: Node, row: number): number {
  const stratum = stratumAt(size, node.ownSlot >= 0 && row >= node.stratum.k ? row + 1 : row);
  const place = placeOf(stratum, slotFor(stratum, node.rank));
  return unpermute(size.standings, standingAt(size, stratum, place));
}

/** The index of the user in a row of a fans list. */
export function fanAt(size: Size, node: Node, row: number): number {
  const slot = node.first + row;
  const taken = node.ownSlot >= 0 && slot >= node.ownSlot ? slot + 1 : slot;
  const rank = unpermute(node.stratum.order, taken);
  return unpermute(size.ranks, rank);
}

/** The row of `followed` in the follows list of `fan`; -1 if it has none. */
export function rowOf(fan: Node, followed: Node): number {
  const { k } = followed.stratum;
  if (k >= fan.slots || fan.rank === followed.rank) return -1;
  const slot = slotFor(followed.stratum, fan.rank);
  if (slot < followed.first || slot >= followed.end) return -1;
  return fan.ownSlot >= 0 && k > fan.stratum.k ? k - 1 : k;
}

/** The row of `fan` in the fans list of `followed`; -1 if it has none. */
export function fanRowOf(fan: Node, followed: Node): number {
  if (rowOf(fan, followed) < 0) return -1;
  const slot = slotFor(followed.stratum, fan.rank);
  return (followed.ownSlot >= 0 && slot > followed.ownSlot ? slot - 1 : slot) - followed.first;
}
