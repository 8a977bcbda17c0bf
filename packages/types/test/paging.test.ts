/** Every list of both services, walked from its first page to its last as the documents describe it. */
import { expect, test } from "vitest";
import { justonePaging, openV1Paging } from "../src/operations.ts";
import {
  firstPosition,
  idOf,
  isLastPage,
  isPinned,
  itemsIn,
  type Paging,
  type Position,
  pageSize,
  positionAfter,
  positionIn,
  totalIn,
} from "../src/paging.ts";
import { comments, found, listed, ownPosts, posts, users, v1Ids, videos, walks } from "./walks.ts";

const all: Readonly<Record<string, Paging>> = { ...justonePaging, ...openV1Paging };
const pagingOf = (name: string): Paging => all[name] ?? expect.fail(`no paging of ${name}`);

test("every list of the documents is walked below, and nothing else", () => {
  expect(Object.keys(walks).sort()).toEqual(Object.keys(all).sort());
});

test.each(Object.entries(walks))("%s goes from page to page and ends", (name, walk) => {
  const paging = pagingOf(name);
  let position: Position | undefined = firstPosition(paging);
  for (const [place, [expected, payload]] of walk.entries()) {
    expect(position).toEqual(expected);
    expect(isLastPage(paging, payload)).toBe(place === walk.length - 1);
    position = positionAfter(paging, position ?? {}, payload);
  }
  expect(position).toBeUndefined();
});

test.each(Object.entries(walks))("the items of %s have an id each", (name, walk) => {
  const paging = pagingOf(name);
  const found = walk.flatMap(([, payload]) => itemsIn(paging, payload) ?? expect.fail("no list"));
  const known = found.map((item) => idOf(paging, item));
  expect(known.length).toBeGreaterThan(2);
  expect(known.filter((id) => !/^\d+$/.test(id ?? ""))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test.each(Object.entries(walks))("a call of %s that gives no position asks for the first page", (name) => {
  const paging = pagingOf(name);
  expect(positionIn(paging, { uid: "7000000001" })).toEqual(firstPosition(paging));
});

test("the position of a call leaves its other parameters out", () => {
  expect(positionIn(justonePaging["get-fans"], { uid: "7000000001", page: 4 })).toEqual({ page: 4 });
  expect(positionIn(justonePaging["get-user-post"], { page: 2, sinceId: "5kp2" })).toEqual({
    page: 2,
    sinceId: "5kp2",
  });
});

test("a walk goes on from a position that went through JSON", () => {
  const position = JSON.parse(JSON.stringify({ page: 2, sinceId: "5kp2" }));
  expect(positionAfter(justonePaging["get-user-post"], position, posts("4kp3", 17))).toEqual({
    page: 3,
    sinceId: "4kp3",
  });
});

test("a withheld list has no items and no next page, and is no last page either", () => {
  const withheld = { ok: 0, msg: "仅粉丝可见", relation_display: 1, error_type: "none" };
  const paging = justonePaging["get-fans"];
  expect(itemsIn(paging, withheld)).toBeUndefined();
  expect(positionAfter(paging, { page: 1 }, withheld)).toBeUndefined();
  expect(isLastPage(paging, withheld)).toBe(false);
});

test("a page past the end is empty, and the last", () => {
  expect(isLastPage(justonePaging["get-fans"], listed(0))).toBe(true);
  expect(isLastPage(justonePaging["get-fans"], listed(80))).toBe(true);
  expect(isLastPage(openV1Paging["friends-ids"], v1Ids(0))).toBe(true);
});

test("an empty page of posts, comments or found posts may be within the list", () => {
  expect(isLastPage(justonePaging["get-user-post"], posts("5kp2"))).toBe(false);
  expect(isLastPage(justonePaging["get-post-comments"], comments(5))).toBe(false);
  expect(isLastPage(justonePaging["search-all"], found(true))).toBe(false);
});

test("an end is an end as text and as a number", () => {
  expect(isLastPage(justonePaging["get-user-post"], posts(0, 17))).toBe(true);
  expect(isLastPage(justonePaging["get-user-video-list"], videos("-1", 17))).toBe(true);
  expect(isLastPage(justonePaging["get-post-comments"], { ...comments(0, 17), max_id: "0" })).toBe(true);
});

test("a page that lacks its cursor has no next page", () => {
  expect(positionAfter(justonePaging["get-user-video-list"], {}, videos(undefined, 17))).toBeUndefined();
  expect(positionAfter(justonePaging["get-post-comments"], {}, { data: users(17), max_id: null })).toBeUndefined();
});

test.each([undefined, null, 7, "a page", [], { data: null }])("%j is no page", (payload) => {
  for (const paging of Object.values(all)) {
    expect(itemsIn(paging, payload)).toBeUndefined();
    expect(positionAfter(paging, firstPosition(paging), payload)).toBeUndefined();
    expect(totalIn(paging, payload)).toBeUndefined();
  }
});

test("pinned items are known by their mark", () => {
  expect(isPinned(justonePaging["get-user-post"], { isTop: 1 })).toBe(true);
  expect(isPinned(justonePaging["get-user-post"], { id: 19 })).toBe(false);
  expect(isPinned(justonePaging["get-user-video-list"], { snap_video_state: "TOP" })).toBe(true);
  expect(isPinned(justonePaging["get-user-video-list"], { snap_video_state: "NORMAL" })).toBe(false);
  expect(isPinned(justonePaging["get-fans"], { isTop: 1 })).toBe(false);
});

test("the announced total is a number, also where the service writes text", () => {
  expect(totalIn(justonePaging["get-fans"], listed(20, 11))).toBe(50);
  expect(totalIn(justonePaging["search-profile"], ownPosts("3", 19))).toBe(3);
  expect(totalIn(justonePaging["search-all"], found(true, "19"))).toBeUndefined();
});

test("a page's size is fixed, or given by the call, or unknown", () => {
  expect(pageSize(justonePaging["get-fans"])).toBe(20);
  expect(pageSize(justonePaging["search-profile"])).toBe(50);
  expect(pageSize(openV1Paging["friends-ids"], { count: 5000 })).toBe(5000);
  expect(pageSize(openV1Paging["friends-ids"], {})).toBeUndefined();
  expect(pageSize(justonePaging["search-all"], {})).toBeUndefined();
});
