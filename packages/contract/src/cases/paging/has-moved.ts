// Live lists move: new rows come first, some disappear, and the others change their places.
import type { Answer } from "../../model/answer.ts";
import { isUnchecked } from "../../model/case.ts";
import type { List } from "./list.ts";
import { pageOf } from "./list-page.ts";

/** Whether two answers to one call show a list that moved: half of the rows at least are the same, in the same order. */
export function hasMoved(list: List, before: Answer, after: Answer): boolean {
  const [one, other] = [idsIn(list, before), idsIn(list, after)];
  if (areEqual(one, other)) return false;
  const [shared, again] = [one.filter((id) => other.includes(id)), other.filter((id) => one.includes(id))];
  // Rows in another order are a list that is not sorted, which is no excuse.
  return shared.length > 0 && shared.length * 2 >= Math.min(one.length, other.length) && areEqual(shared, again);
}

function idsIn(list: List, answer: Answer): readonly unknown[] {
  const page = pageOf(list, answer);
  return isUnchecked(page) ? [] : page.items.map(({ id }) => id);
}

const areEqual = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);
