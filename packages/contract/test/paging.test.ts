// The laws of paging, for lists of posts, videos, comments and searches that another server than the mock serves.
import { expect, test } from "vitest";
import { catalogue, check, type Fetch, inProcess } from "../src/index.ts";
import { edited } from "./broken/edit.ts";
import { type Fault, pagedLists, type Query } from "./paged-lists.ts";

const OPERATIONS = ["get-user-post", "get-user-video-list", "get-post-comments", "search-all", "search-profile"];
const cases = catalogue.filter(({ topic, operation }) => topic === "paging" && OPERATIONS.includes(operation));

const verdictsOf = async (fetch: Fetch) =>
  (await check(inProcess(fetch, { faults: "none", upstreams: ["justone"] }), { cases })).verdicts;

const isSecond = ({ page, sinceId, cursor, maxId }: Query) =>
  page === 2 || [sinceId, cursor, maxId].some((value) => value !== undefined);
const first = (): Query => ({ page: 1 });

test("a server as it is documented keeps every law, pinned posts and short pages included", async () => {
  const verdicts = await verdictsOf(pagedLists());
  expect(verdicts.filter(({ is }) => is !== "kept")).toEqual([]);
  expect(verdicts).toHaveLength(cases.length);
});

const broken: readonly (readonly [name: string, fault: Fault, caughtBy: readonly string[]])[] = [
  [
    "page and cursor without effect",
    { operation: "get-user-post", query: first },
    [
      "get-user-post-disjoint-pages",
      "get-user-post-moving-cursor",
      "get-user-post-since-id",
      "get-user-post-past-the-end",
    ],
  ],
  [
    "page 2 when page is left out",
    { operation: "search-all", query: (query) => (query.page === undefined ? { page: 2 } : query) },
    ["search-all-page-omitted"],
  ],
  [
    "a cursor that does not move",
    {
      operation: "get-post-comments",
      payload: (payload, query) => (isSecond(query) ? { ...payload, max_id: Number(query.maxId) } : payload),
    },
    ["get-post-comments-moving-cursor", "get-post-comments-cursor-is-last-id", "get-post-comments-past-the-end"],
  ],
  [
    "a row twice on a page",
    {
      operation: "get-user-video-list",
      payload: rows(([first, second, third, ...rest]) => (third ? [first, second, second, ...rest] : [])),
    },
    ["get-user-video-list-unique-on-page"],
  ],
  [
    "21 comments on a page",
    {
      operation: "get-post-comments",
      payload: (payload, query) =>
        isSecond(query)
          ? payload
          : edited(payload, ["data"], (list) => [{ idstr: "5269063938086305" }, ...Object.values(Object(list))]),
    },
    ["get-post-comments-page-size"],
  ],
  [
    "fewer announced than shown",
    { operation: "search-profile", payload: (payload) => edited(payload, ["data", "total"], () => "12") },
    ["search-profile-page-size"],
  ],
  [
    "another total on page 2",
    {
      operation: "get-user-post",
      payload: (payload, query) => (isSecond(query) ? edited(payload, ["data", "total"], () => 46) : payload),
    },
    ["get-user-post-stable-total"],
  ],
  [
    "no end past the end",
    { operation: "search-all", payload: (payload) => ({ ...payload, has_next_page: true }) },
    ["search-all-past-the-end"],
  ],
  [
    "the last page again past the end",
    { operation: "search-profile", query: (query) => ((query.page ?? 1) > 2 ? { page: 2 } : query) },
    ["search-profile-disjoint-pages", "search-profile-past-the-end"],
  ],
];

function rows(change: (list: readonly unknown[]) => readonly unknown[]) {
  return (payload: unknown) => edited(payload, ["data", "list"], (list) => (Array.isArray(list) ? change(list) : list));
}

test.each(broken)("%s", async (_name, fault, ids) => {
  const verdicts = await verdictsOf(pagedLists(fault));
  expect(verdicts.filter(({ is }) => is === "broken").map(({ id }) => id)).toEqual(ids);
});
