// The laws of paging in lists of users, and where pages end.
import type { Derived } from "../../../model/call-spec.ts";
import { type Case, unchecked } from "../../../model/case.ts";
import type { Subject } from "../../../model/subject.ts";
import { numberAt } from "../../../read/json-path.ts";
import { show } from "../../../read/show.ts";
import type { Page } from "../payload.ts";
import { pageCall, type UserList, userLists } from "../user-lists.ts";
import { caseOfPages, law } from "./pages.ts";

/** Not documented, but every sample and every client computes with it. */
const PAGE_SIZE = 20;
const PAST_THE_END = "2000000000";

const idsOf = (page: Page): readonly unknown[] => page.rows.map(({ row }) => row.id);

/** Cursors are told by the number of the page; a filtered list may end before its total. */
function cursorTrouble({ data, rows, isFiltered }: Page, page: number): string | undefined {
  const { next_cursor: next, total_number: total } = data;
  if (typeof next !== "number" || typeof total !== "number") return undefined;
  if (next === 0) {
    const isEarly = !isFiltered && page * PAGE_SIZE < total && rows.length > 0;
    return isEarly ? `$.data.next_cursor: 0 on page ${page}, though ${total} users were announced` : undefined;
  }
  return next === page * PAGE_SIZE
    ? undefined
    : `$.data.next_cursor: ${next} on page ${page} instead of ${page * PAGE_SIZE}`;
}

const lastPageOf = (list: UserList, subject: Subject): Derived => ({
  from: pageCall(list, subject, "1"),
  description: "the last page",
  take: ({ json }) => {
    const total = numberAt(json, "data", "total_number");
    return total === undefined || total < 1 ? undefined : String(Math.ceil(total / PAGE_SIZE));
  },
});

const pagingOf = (list: UserList): readonly Case[] =>
  [
    law({
      name: "page-omitted",
      level: "must",
      promise: "answers a call without page as page 1",
      calls: (subject) => ({ first: pageCall(list, subject, "1"), omitted: pageCall(list, subject) }),
      judge: ({ first, omitted }) => {
        const [one, other] = [idsOf(first), idsOf(omitted)];
        const index = one.findIndex((id, place) => id !== other[place]);
        if (index === -1 && one.length === other.length) return undefined;
        const place = index === -1 ? one.length : index;
        return `$.data.users[${place}].id: ${show(other[place])} without page, ${show(one[place])} on page 1`;
      },
    }),
    law({
      name: "unique-on-page",
      level: "should",
      promise: "lists nobody twice on one page",
      calls: (subject) => ({ first: pageCall(list, subject, "1") }),
      judge: ({ first }) => {
        const ids = idsOf(first);
        const twice = ids.findIndex((id, place) => ids.indexOf(id) < place);
        return twice === -1 ? undefined : `$.data.users[${twice}].id: ${show(ids[twice])} is on the page already`;
      },
    }),
    law({
      name: "page-size",
      level: "should",
      promise: "puts at most twenty users on a page, and no more than it announces",
      calls: (subject) => ({ first: pageCall(list, subject, "1") }),
      judge: ({ first: { data, rows } }) => {
        if (rows.length > PAGE_SIZE) return `$.data.users: ${rows.length} users on one page`;
        const isShort = typeof data.total_number === "number" && data.total_number < rows.length;
        return isShort ? `$.data.total_number: ${show(data.total_number)} beside ${rows.length} users` : undefined;
      },
    }),
    law({
      name: "disjoint-pages",
      level: "should",
      promise: "lists nobody on two pages",
      calls: (subject) => ({ first: pageCall(list, subject, "1"), second: pageCall(list, subject, "2") }),
      judge: ({ first, second }) => {
        const ids = new Set(idsOf(first));
        const again = second.rows.find(({ row }) => ids.has(row.id));
        return again && `${again.path}.id: ${show(again.row.id)} on page 2 is on page 1 already`;
      },
    }),
    law({
      name: "stable-total",
      level: "should",
      promise: "announces the same total on every page",
      calls: (subject) => ({ first: pageCall(list, subject, "1"), second: pageCall(list, subject, "2") }),
      judge: ({ first, second }) =>
        first.data.total_number === second.data.total_number
          ? undefined
          : `$.data.total_number: ${show(second.data.total_number)} on page 2, ${show(first.data.total_number)} on page 1`,
    }),
    law({
      name: "next-cursor",
      level: "should",
      promise: "gives page k the next_cursor 20·k, and 0 at the end",
      calls: (subject) => ({ first: pageCall(list, subject, "1"), second: pageCall(list, subject, "2") }),
      judge: ({ first, second }) => cursorTrouble(first, 1) ?? cursorTrouble(second, 2),
    }),
    law({
      name: "previous-cursor",
      level: "should",
      promise: "gives page 1 the previous_cursor 0",
      calls: (subject) => ({ first: pageCall(list, subject, "1") }),
      judge: ({ first: { data } }) =>
        typeof data.previous_cursor !== "number" || data.previous_cursor === 0
          ? undefined
          : `$.data.previous_cursor: ${data.previous_cursor} on page 1`,
    }),
    law({
      name: "next-page",
      level: "should",
      promise: "has users on page 2 when page 1 gives a next_cursor",
      calls: (subject) => ({ first: pageCall(list, subject, "1"), second: pageCall(list, subject, "2") }),
      judge: ({ first, second }) =>
        Number(first.data.next_cursor) > 0 && second.rows.length === 0 && !second.isFiltered
          ? `$.data.users: nobody on page 2, though page 1 gave next_cursor ${show(first.data.next_cursor)}`
          : undefined,
    }),
    law({
      name: "last-page",
      level: "should",
      promise: "ends on the page that its total says: the rest of the users, next_cursor 0",
      calls: (subject) => ({ last: pageCall(list, subject, lastPageOf(list, subject)) }),
      judge: ({ last: { data, rows, isFiltered } }) => {
        const total = Number(data.total_number);
        if (isFiltered || !(total > 0))
          return unchecked("nothing to judge: the list is filtered, so its total says nothing about its end");
        const due = ((total - 1) % PAGE_SIZE) + 1;
        if (rows.length !== due) return `$.data.users: ${rows.length} users on the last page instead of ${due}`;
        return data.next_cursor === 0 ? undefined : `$.data.next_cursor: ${show(data.next_cursor)} on the last page`;
      },
    }),
    law({
      name: "past-the-end",
      level: "should",
      promise: "answers a page past the end with nobody and next_cursor 0",
      calls: (subject) => ({ past: pageCall(list, subject, PAST_THE_END) }),
      judge: ({ past: { data, rows } }) => {
        if (rows.length > 0) return `$.data.users: ${rows.length} users on page ${PAST_THE_END}`;
        return data.next_cursor === 0 ? undefined : `$.data.next_cursor: ${show(data.next_cursor)} past the end`;
      },
    }),
  ].map((it) => caseOfPages(list.operation, it));

export const pagingCases: readonly Case[] = userLists.flatMap(pagingOf);
