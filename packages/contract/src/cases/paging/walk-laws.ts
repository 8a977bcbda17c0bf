// Laws about two pages in a row: nothing twice, one total, a cursor that moves on.
import { isLastPage } from "@weibo-kit/types/paging";
import type { Subject } from "../../model/subject.ts";
import { show } from "../../read/show.ts";
import { type LawOf, law } from "./law.ts";
import { type List, pathIn, valueIn } from "./list.ts";
import { firstPage, secondPage } from "./positions.ts";

const twoPages = (list: List) => (subject: Subject) => ({
  first: firstPage(list, subject),
  second: secondPage(list, subject),
});

export const disjointPages: LawOf = (list) =>
  law({
    name: "disjoint-pages",
    promise: `lists ${list.words.none} on two pages`,
    calls: twoPages(list),
    judge: ({ first, second }) => {
      const ids = new Set(first.items.map(({ id }) => id));
      const again = second.items.find(({ id }) => id !== undefined && ids.has(id));
      return again && `${again.path}: ${show(again.id)} on page 2 is on page 1 already`;
    },
  });

/** Applies where a total is announced. */
export const stableTotal: LawOf = (list) => {
  const { total } = list.paging;
  if (total === undefined) return undefined;
  return law({
    name: "stable-total",
    promise: "announces the same total on every page",
    calls: twoPages(list),
    judge: ({ first, second }) => {
      const [one, other] = [valueIn(first, total), valueIn(second, total)];
      const areSame = list.areSameTotal?.(one, other) ?? one === other;
      return areSame ? undefined : `${pathIn(list, total)}: ${show(other)} on page 2, ${show(one)} on page 1`;
    },
  });
};

/** Applies where the end is announced, and an empty page is past it. */
export const nextPage: LawOf = (list) => {
  const { end, emptyIsEnd, items } = list.paging;
  if (end === undefined || !emptyIsEnd) return undefined;
  const name = end.at.split(".").at(-1);
  return law({
    name: "next-page",
    promise: `has ${list.words.many} on page 2 when page 1 gives a ${name}`,
    calls: twoPages(list),
    judge: ({ first, second }) => {
      const next = valueIn(first, end.at);
      // A missing value is judged by the schema.
      const isWhole = next === undefined || isLastPage(list.paging, first.payload);
      return isWhole || second.items.length > 0 || second.isFiltered
        ? undefined
        : `${pathIn(list, items)}: ${list.words.none} on page 2, though page 1 gave ${name} ${show(next)}`;
    },
  });
};

/** Applies where a cursor leads to the next page: one that repeats itself is a walk without an end. */
export const movingCursor: LawOf = (list) => {
  const cursors = Object.values(list.paging.advance).flatMap((step) => ("from" in step ? [step.from] : []));
  const [cursor] = cursors;
  if (cursor === undefined) return undefined;
  return law({
    name: "moving-cursor",
    promise: `gives page 2 another ${cursor.split(".").at(-1)} than page 1`,
    calls: twoPages(list),
    judge: ({ first, second }) => {
      const [one, other] = [valueIn(first, cursor), valueIn(second, cursor)];
      return one === undefined || one !== other
        ? undefined
        : `${pathIn(list, cursor)}: ${show(other)} on page 2, and on page 1 already`;
    },
  });
};
