// Laws of paging that only posts, videos, comments and searches have: their order, and what their cursors mean.
import { isLastPage } from "@weibo-kit/types/paging";
import { type Law, law, onEachPage } from "../../../cases/paging/law.ts";
import type { List } from "../../../cases/paging/list.ts";
import { type ListPage, pathIn, valueIn } from "../../../cases/paging/list-page.ts";
import { firstPage, secondPage } from "../../../cases/paging/positions.ts";
import { show } from "../../../read/show.ts";

const FAR = "2000000000";
/** Lists by likes have another order, and other cursors. */
const isByTime = ({ answer }: ListPage): boolean => !/[?&](sort=HOT|hotSort=true)/.test(answer.request);

const newestFirst = (list: List): Law =>
  law({
    name: "newest-first",
    promise: "lists the newest first: ids fall from row to row, pinned rows apart",
    calls: (subject) => ({ first: firstPage(list, subject) }),
    judge: (_pages, run) =>
      onEachPage(run.filter(isByTime), ({ items }) => {
        const odd = items.find(({ id }, place) => place > 0 && Number(id) > Number(items[place - 1]?.id));
        return odd && `${odd.path}: ${show(odd.id)} is above the id of the row before`;
      }),
  });

/** @param cursor where the cursor is: `$.max_id` */
const lastIdLessOne = (list: List, cursor: string): Law =>
  law({
    name: "cursor-is-last-id",
    promise: `gives the id of the last row, less one, as ${cursor.split(".").at(-1)}`,
    calls: (subject) => ({ first: firstPage(list, subject) }),
    judge: (_pages, run) =>
      onEachPage(run.filter(isByTime), (page) => {
        const [last, next] = [page.items.at(-1), valueIn(page, cursor)];
        if (last === undefined || next === undefined || isLastPage(list.paging, page.payload)) return undefined;
        const due = Number(last.id) - 1;
        return Number(next) === due ? undefined : `${pathIn(list, cursor)}: ${show(next)} is not ${due}`;
      }),
  });

/** Guests get text; a number was seen in logged-in sessions. */
const sinceId = (list: List): Law =>
  law({
    name: "since-id",
    promise: "gives the id of the first post of page 2 and the page as since_id: 5269063938086304kp2",
    calls: (subject) => ({ first: firstPage(list, subject), second: secondPage(list, subject) }),
    judge: ({ first, second }) => {
      const since = valueIn(first, "$.data.since_id");
      if (typeof since !== "string" || isLastPage(list.paging, first.payload)) return undefined;
      const next = second.items[0]?.id;
      const due = next === undefined ? since : `${next}kp2`;
      return since === due ? undefined : `$.data.data.since_id: ${show(since)} is not ${show(due)}`;
    },
  });

/** @param position one below every row */
const belowTheEnd = (list: List, position: Readonly<Record<string, string>>): Law => {
  const { end, items } = list.paging;
  return law({
    name: "past-the-end",
    promise: `answers a page past the end with ${list.words.none}${end ? ` and ${end.at.split(".").at(-1)} ${show(end.values[0])}` : ""}`,
    calls: (subject) => ({ past: list.call(subject, position) }),
    judge: ({ past }) => {
      if (past.items.length > 0) return `${pathIn(list, items)}: ${past.items.length} ${list.words.many} past the end`;
      const value = end && valueIn(past, end.at);
      return end === undefined || end.values.some((one) => one === value)
        ? undefined
        : `${pathIn(list, end.at)}: ${show(value)} past the end`;
    },
  });
};

/** The laws that a list has beside those of every list. */
export function postLawsOf(list: List): readonly Law[] {
  switch (list.operation) {
    case "get-user-post":
      return [newestFirst(list), sinceId(list), belowTheEnd(list, { page: FAR, sinceId: `1kp${FAR}` })];
    case "get-user-video-list":
      return [newestFirst(list), lastIdLessOne(list, "$.data.next_cursor"), belowTheEnd(list, { cursor: "1" })];
    case "get-post-comments":
      return [newestFirst(list), lastIdLessOne(list, "$.max_id"), belowTheEnd(list, { maxId: "1" })];
    default:
      return [newestFirst(list)];
  }
}
