// The laws of paging, for every list that has pages; lists of users have some of their own.
import { isLastPage } from "@weibo-kit/types/paging";
import { type Law, law, onEachPage } from "../../../cases/paging/law.ts";
import type { List } from "../../../cases/paging/list.ts";
import { type ListPage, pathIn, valueIn } from "../../../cases/paging/list-page.ts";
import { pagingCases } from "../../../cases/paging/paging-cases.ts";
import { firstPage, secondPage } from "../../../cases/paging/positions.ts";
import type { Derived } from "../../../model/call-spec.ts";
import { type Case, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { numberAt } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import { otherLists, pagedUserLists } from "../lists.ts";
import { postLawsOf } from "./post-paging.ts";

/** Not documented, but every sample has it. */
const PAGE_SIZE = 20;
const NEXT = "$.next_cursor";
const PREVIOUS = "$.previous_cursor";
const TOTAL = "$.total_number";

/** A filtered list may end before its total. */
function cursorTrouble(page: ListPage, number: number): string | undefined {
  const [next, total] = [valueIn(page, NEXT), valueIn(page, TOTAL)];
  if (typeof next !== "number" || typeof total !== "number") return undefined;
  const due = number * PAGE_SIZE;
  if (next !== 0) {
    return next === due ? undefined : `$.data.next_cursor: ${next} on page ${number} instead of ${due}`;
  }
  const isEarly = !page.isFiltered && due < total && page.items.length > 0;
  return isEarly ? `$.data.next_cursor: 0 on page ${number}, though ${total} users were announced` : undefined;
}

const cursorOf = (page: ListPage) => cursorTrouble(page, page.number ?? 1);

/** Whether another page is due after this one: the end of a list is another law's. */
const isInside = (page: ListPage): boolean =>
  page.number !== undefined && page.number * PAGE_SIZE < Number(valueIn(page, TOTAL));

const lastPageOf = (list: List, subject: Subject): Derived => ({
  from: firstPage(list, subject),
  description: "the last page",
  take: ({ json }) => {
    const total = numberAt(json, "data", "total_number");
    return total === undefined || total < 1 ? undefined : String(Math.ceil(total / PAGE_SIZE));
  },
});

const lawsOfUsers = (list: List): readonly Law[] => [
  law({
    name: "next-cursor",
    promise: "gives page k the next_cursor 20·k, and 0 at the end",
    calls: (subject) => ({ first: firstPage(list, subject), second: secondPage(list, subject) }),
    judge: ({ first, second }, run) =>
      cursorTrouble(first, 1) ?? cursorTrouble(second, 2) ?? onEachPage(run.filter(isInside), cursorOf),
  }),
  law({
    name: "previous-cursor",
    promise: "gives page 1 the previous_cursor 0",
    calls: (subject) => ({ first: firstPage(list, subject) }),
    judge: (_pages, run) =>
      onEachPage(run, (page) => {
        const previous = valueIn(page, PREVIOUS);
        return page.number !== 1 || typeof previous !== "number" || previous === 0
          ? undefined
          : `${pathIn(list, PREVIOUS)}: ${previous} on page 1`;
      }),
  }),
  law({
    name: "last-page",
    promise: "ends on the page that its total says: the rest of the users, next_cursor 0",
    calls: (subject) => ({ last: list.call(subject, { page: lastPageOf(list, subject) }) }),
    judge: ({ last }) => {
      const total = Number(valueIn(last, TOTAL));
      if (last.isFiltered || !(total > 0))
        return unchecked("nothing-to-judge", "the list is filtered, so its total says nothing about its end");
      const [found, due] = [last.items.length, ((total - 1) % PAGE_SIZE) + 1];
      if (found !== due) return `$.data.users: ${found} users on the last page instead of ${due}`;
      return isLastPage(list.paging, last.payload)
        ? undefined
        : `$.data.next_cursor: ${show(valueIn(last, NEXT))} on the last page`;
    },
  }),
];

/** Those of users come before, those of other lists after the other cases: a plan with a cap keeps its order. */
export const userPagingCases: readonly Case[] = pagedUserLists.flatMap((list) => pagingCases(list, lawsOfUsers(list)));
export const otherPagingCases: readonly Case[] = otherLists.flatMap((list) => pagingCases(list, postLawsOf(list)));
