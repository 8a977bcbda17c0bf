/** Lists that advance in other ways than fans: by page and cursor, by cursor alone, by page until a mark. */
import * as rules from "@weibo-kit/types/lists";
import { expect, test } from "vitest";
import { ProtocolError } from "../src/errors/protocol-error.ts";
import type { List, Walk } from "../src/index.ts";
import { createList } from "../src/lists/list.ts";
import { packIds } from "../src/lists/packed-ids.ts";
import { anything } from "../src/options/checks.ts";
import { envelope, json, service } from "./fake-service.ts";

type Pages = Readonly<Record<string, object>>;

/** A list over the pages of a fake service, each known by its query, and the queries that were sent. */
function listOf<Content, Item>(of: rules.ListRules<Content, Item>, pages: Pages) {
  const queries: string[] = [];
  const { fetch } = service((url) => {
    queries.push(url.searchParams.toString());
    const page = pages[url.searchParams.toString()];
    return json(page ? envelope(0, page) : envelope(400))(url, undefined);
  });
  const list: List<Item, rules.ListPosition> = createList(
    of,
    async (query) => {
      const url = new URL("http://mock.test");
      for (const [name, value] of Object.entries(query)) {
        if (value !== undefined) url.searchParams.set(name, String(value));
      }
      const { code, data, requestId } = await (await fetch(url.href, {})).json();
      const call = { operation: "list", query: {}, attempts: 1, billed: "yes" } as const;
      const broken = (problem: string) => new ProtocolError(problem, call, { code });
      if (code !== 0) throw broken(`code ${code} for ${url.search}`);
      return { content: data, requestId, broken };
    },
    Object.fromEntries(Object.keys(of.first).map((name) => [name, anything])),
  );
  return { list, queries };
}

const rows = (...ids: readonly number[]) => ids.map((id) => ({ id, idstr: String(id) }));
const onTop = { id: 9, idstr: "9", isTop: 1, snap_video_state: "TOP" };

/** By `page` and `sinceId`; a page in the middle is empty, and each begins with the pinned post. */
const posts: Pages = {
  "page=1": { ok: 1, data: { since_id: "5kp2", list: [onTop, ...rows(8, 7, 6)], total: 7 } },
  "page=2&sinceId=5kp2": { ok: 1, data: { since_id: "4kp3", list: [], total: 7 } },
  "page=3&sinceId=4kp3": { ok: 1, data: { since_id: "2kp4", list: [onTop, ...rows(4, 3)], total: 7 } },
  "page=4&sinceId=2kp4": { ok: 1, data: { since_id: "", list: rows(2), total: 7 } },
};
/** By `cursor` until -1. */
const videos: Pages = {
  "": { ok: 1, data: { next_cursor: "5269063938086303", list: [onTop, ...rows(8, 7)] } },
  "cursor=5269063938086303": { ok: 1, data: { next_cursor: "5269063938086100", list: rows(6, 5) } },
  "cursor=5269063938086100": { ok: 1, data: { next_cursor: -1, list: rows(4) } },
};
/** By `maxId` until 0. */
const comments: Pages = {
  "": { ok: 1, data: rows(8, 7), max_id: 6, total_number: 5 },
  "maxId=6": { ok: 1, data: [], max_id: 5, total_number: 5 },
  "maxId=5": { ok: 1, data: rows(5, 4), max_id: 0, total_number: 5 },
};
/** By `page` until `has_next_page` is false. */
const found: Pages = {
  "page=1": { has_next_page: true, weibo_list: [{ id: "8" }, { id: "7" }] },
  "page=2": { has_next_page: true, weibo_list: [] },
  "page=3": { has_next_page: false, weibo_list: [{ id: "6" }] },
};

const lists = {
  posts: { open: () => listOf(rules.justoneGetUserPostRules, posts), ids: "9 8 7 6 4 3 2", pages: posts },
  videos: { open: () => listOf(rules.justoneGetUserVideoListRules, videos), ids: "9 8 7 6 5 4", pages: videos },
  comments: { open: () => listOf(rules.justoneGetPostCommentsRules, comments), ids: "8 7 5 4", pages: comments },
  found: { open: () => listOf(rules.justoneSearchAllRules, found), ids: "8 7 6", pages: found },
};

async function idsOf(walk: Walk<unknown>, most = Infinity): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const item of walk) {
    const { idstr, id } = JSON.parse(JSON.stringify(item));
    if (ids.push(idstr ?? id) >= most) break;
  }
  return ids;
}

test.each(Object.entries(lists))(
  "all %s: each once, by the queries that lead there, up to the mark",
  async (_of, it) => {
    const { list, queries } = it.open();
    const walk = list.all({});
    expect((await idsOf(walk)).join(" ")).toBe(it.ids);
    expect(walk.report.stopped).toBe("end");
    expect(queries).toEqual(Object.keys(it.pages));
  },
);

test.each(Object.entries(lists))(
  "%s: a bookmark that went through JSON brings the rest, wherever it was set",
  async (_of, it) => {
    const ids = it.ids.split(" ");
    for (const [most] of ids.entries()) {
      const { list } = it.open();
      const walk = list.all({});
      const before = most === 0 ? [] : await idsOf(walk, most);
      const from = JSON.parse(JSON.stringify(walk.bookmark));
      expect([...before, ...(await idsOf(list.all({}, { from })))]).toEqual(ids);
      expect([...before, ...(await idsOf(walk))]).toEqual(ids);
    }
  },
);

test("a bookmark has the parameters of its page and the ids that were given", async () => {
  const walk = lists.posts.open().list.all({}, { maxPages: 2 });
  await idsOf(walk);
  expect(walk.bookmark).toEqual({ page: 3, sinceId: "4kp3", seen: packIds(["9", "8", "7", "6"]) });
});

test("pages know the position of the next one, and count themselves where no parameter does", async () => {
  const { list, queries } = lists.videos.open();
  const first = await list.page({});
  expect(first).toMatchObject({ number: 1, total: undefined, nextPosition: { cursor: "5269063938086303" } });
  const second = await first.next();
  expect(second).toMatchObject({ number: 2, nextPosition: { cursor: "5269063938086100" } });
  const last = await list.page({ ...second?.nextPosition });
  expect(last.nextPosition).toBeUndefined();
  expect(await last.next()).toBeUndefined();
  expect(queries).toHaveLength(3);
});

test("an empty page inside is a gap; pinned items are none, and repeat without being news", async () => {
  const walk = lists.posts.open().list.all({});
  await idsOf(walk);
  expect(walk.report).toMatchObject({ pages: 4, given: 7, total: 7, missing: 0, repeats: 1 });
  expect(walk.report.gaps).toEqual([
    { page: 2, missing: 3 },
    { page: 3, missing: 1 },
  ]);
});

test("a page that has only the pinned item again does not end the walk", async () => {
  const { list } = listOf(rules.justoneGetUserPostRules, {
    "page=1": { ok: 1, data: { since_id: "5kp2", list: [onTop, ...rows(8)], total: 3 } },
    "page=2&sinceId=5kp2": { ok: 1, data: { since_id: "4kp3", list: [onTop], total: 3 } },
    "page=3&sinceId=4kp3": { ok: 1, data: { since_id: 0, list: rows(7), total: 3 } },
  });
  expect(await idsOf(list.all({}))).toEqual(["9", "8", "7"]);
});

test.each([
  ["an empty page that repeats its cursor", { ok: 1, data: [], max_id: 6, total_number: 9 }],
  ["a page that repeats the items before", { ok: 1, data: rows(8, 7), max_id: 5, total_number: 9 }],
])("%s ends the walk: going on would be billed for ever", async (_what, page) => {
  const { list, queries } = listOf(rules.justoneGetPostCommentsRules, { ...comments, "maxId=6": page });
  const walk = list.all({});
  expect(await idsOf(walk)).toEqual(["8", "7"]);
  expect(walk.report.stopped).toBe("nothing-new");
  expect(queries).toHaveLength(2);
});

test("a page without its cursor is the last: another would be the first again", async () => {
  const { list, queries } = listOf(rules.justoneGetPostCommentsRules, {
    "": { ok: 1, data: rows(8), total_number: 9 },
  });
  expect(await idsOf(list.all({}))).toEqual(["8"]);
  expect(queries).toHaveLength(1);
});

test("items that are ids themselves, as Open Platform V1 lists them", async () => {
  const { list, queries } = listOf(rules.openV1FriendsIdsRules, {
    "cursor=-1": { ids: [11, 12], next_cursor: 2, previous_cursor: 0 },
    "cursor=2": { ids: [13], next_cursor: 0, previous_cursor: 1 },
  });
  const ids: number[] = [];
  for await (const id of list.all({})) ids.push(id);
  expect(ids).toEqual([11, 12, 13]);
  expect(queries).toEqual(["cursor=-1", "cursor=2"]);
});

test("what was added after the end is found by another for await, without what was given", async () => {
  const pages: Record<string, object> = { ...comments };
  const { list } = listOf(rules.justoneGetPostCommentsRules, pages);
  const walk = list.all({});
  await idsOf(walk);
  pages["maxId=5"] = { ok: 1, data: rows(5, 4, 3), max_id: 0, total_number: 6 };
  expect(await idsOf(walk)).toEqual(["3"]);
});
