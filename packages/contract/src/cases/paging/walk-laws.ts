// Laws about two pages in a row: nothing twice, one total, a cursor that moves on.
import { isLastPage } from "@weibo-kit/types/paging";
import type { Subject } from "../../model/subject.ts";
import { show } from "../../read/show.ts";
import { type LawOf, law } from "./law.ts";
import type { List } from "./list.ts";
import { type ListPage, pathIn, valueIn } from "./list-page.ts";
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
    judge: (own, run) => {
      for (const [place, second] of run.entries()) {
        for (const first of run.slice(0, place)) {
          if (!areTwoPages(first, second)) continue;
          const ids = new Set(first.items.map(({ id }) => id));
          const again = second.items.find(({ id }) => id !== undefined && ids.has(id));
          const broken =
            again && `${again.path}: ${show(again.id)} on ${placeOf(second, own)} is on ${placeOf(first, own)} already`;
          if (broken) return { broken, shownBy: [first.answer, second.answer] };
        }
      }
      return undefined;
    },
  });

/** Page 1 may be asked for in two ways, which are one page. */
const areTwoPages = (one: ListPage, other: ListPage): boolean =>
  one.list === other.list && one.place !== undefined && other.place !== undefined && one.place !== other.place;

/** `page 1` and `page 2` also where a cursor leads from one to the other. */
function placeOf(
  page: ListPage,
  { first, second }: Readonly<Record<"first" | "second", ListPage>>,
): string | undefined {
  if (page === first) return "page 1";
  return page === second ? "page 2" : page.place;
}

/** Applies where a total is announced. */
export const stableTotal: LawOf = (list) => {
  const { total } = list.paging;
  if (total === undefined) return undefined;
  return law({
    name: "stable-total",
    promise: "announces the same total on every page",
    calls: twoPages(list),
    judge: (own, run) => {
      const { first } = own;
      for (const page of run) {
        // Of a page past the end no total is known.
        if (page.list !== first.list || page.items.length === 0) continue;
        const [one, other] = [valueIn(first, total), valueIn(page, total)];
        if (list.areSameTotal?.(one, other) ?? one === other) continue;
        const broken = `${pathIn(list, total)}: ${show(other)} on ${placeOf(page, own)}, ${show(one)} on page 1`;
        return { broken, shownBy: [first.answer, page.answer] };
      }
      return undefined;
    },
  });
};

/** Applies where the last page announces the end, and an empty page is past it. */
export const nextPage: LawOf = (list) => {
  const { end, emptyIsEnd, items } = list.paging;
  if (end === undefined || !emptyIsEnd || list.endIsEmpty) return undefined;
  const name = end.at.split(".").at(-1);
  return law({
    name: "next-page",
    promise: `has ${list.words.many} on page 2 when page 1 gives a ${name}`,
    calls: twoPages(list),
    judgeRefusal: (refusal, pages) => {
      const first = pages.get("first");
      const isWhole = first === undefined || isLastPage(list.paging, first.payload);
      return isWhole ? undefined : `${refusal} on page 2, though page 1 gave ${name} ${show(valueIn(first, end.at))}`;
    },
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
