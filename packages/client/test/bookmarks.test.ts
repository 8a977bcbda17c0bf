/** A walk that was interrupted goes on where it was, in this process or another. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bookmark, ClientMistake } from "../src/index.ts";
import { packIds, unpackIds } from "../src/lists/packed-ids.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf } from "./clients.ts";
import { fakeList, uidsOf } from "./fake-lists.ts";
import { json, pageOf, refuse, service } from "./fake-service.ts";

const uid = BUSY;

test("after an error the same walk goes on where it was, and requests no page twice", async () => {
  const { fetch, requests } = service(json(pageOf([1, 2])), refuse(601), json(pageOf([3, 4])), json(pageOf([])));
  const walk = clientOf(fetch).fans.all({ uid });
  expect(await caught(uidsOf(walk))).toMatchObject({ code: 601 });
  expect(await uidsOf(walk)).toEqual(["3", "4"]);
  expect(requests.map((url) => url.searchParams.get("page"))).toEqual(["1", "2", "2", "3"]);
});

test("law: wherever a walk is interrupted, it and its bookmark both bring exactly the rest", async () => {
  const pages = [[1, 2, 3], [4, 5], [6, 7, 8], [9]];
  const all = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
  const law = fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.boolean(), async (first, byBookmark) => {
    const weibo = clientOf(fakeList(pages));
    const walk = weibo.fans.all({ uid });
    const before = await uidsOf(walk, first);
    const from: Bookmark = JSON.parse(JSON.stringify(walk.bookmark));
    const after = await uidsOf(byBookmark ? weibo.fans.all({ uid }, { from }) : walk);
    expect([...before, ...after]).toEqual(all);
  });
  await fc.assert(law, { numRuns: 40 });
});

test("maxPages is per for await: the next one goes on", async () => {
  const walk = clientOf(fakeList([[1], [2], [3]])).fans.all({ uid }, { maxPages: 2 });
  expect(await uidsOf(walk)).toEqual(["1", "2"]);
  expect(walk.bookmark).toEqual({ page: 3, seen: packIds(["1", "2"]) });
  expect(await uidsOf(walk)).toEqual(["3"]);
});

test("after an abort no user comes, not even from the page at hand", async () => {
  const controller = new AbortController();
  const uids: string[] = [];
  const run = async (): Promise<void> => {
    const options = { signal: controller.signal, maxPages: 1 };
    const walk = clientOf(fakeList([[1, 2, 3, 4, 5]])).follows.all({ uid }, options);
    for await (const { idstr } of walk) {
      uids.push(idstr);
      if (uids.length === 3) controller.abort();
    }
  };
  expect(await caught(run())).toMatchObject({ kind: "aborted", attempts: 0 });
  expect(uids).toHaveLength(3);
});

test("a bookmark that an earlier version wrote still works", async () => {
  const { fetch, requests } = service(json(pageOf([3, 4])), json(pageOf([])));
  const from = JSON.parse('{"page":2,"seen":["1","2","3"]}');
  expect(await uidsOf(clientOf(fetch).fans.all({ uid }, { from }))).toEqual(["4"]);
  expect(requests.map((url) => url.searchParams.get("page"))).toEqual(["2", "3"]);
});

test.each<unknown>([
  {},
  { seen: 5 },
  { page: 2 },
  { page: 2, seen: 5 },
  { page: 2, seen: {} },
  { page: 2, seen: [3] },
  { page: 2, seen: "no ids" },
  // Cut within an id.
  { page: 2, seen: "#?" },
  ...[undefined, null, 0, -1, 1.5, Infinity, "", "x", [2]].map((page) => ({ page, seen: "" })),
  null,
  [],
  "bookmark",
])("from %j is a mistake at once: no walk begins again, or ends, without a word", (from) => {
  const { fetch, requests } = service(json(pageOf([1])));
  const walk = (): unknown => Reflect.apply(clientOf(fetch).fans.all, undefined, [{ uid }, { from }]);
  expect(walk).toThrow(ClientMistake);
  expect(walk).toThrow(/^Failed to read a list: from .*must be a bookmark of this list\./);
  expect(requests).toEqual([]);
});

test("law: packed ids are those that were packed, in less JSON", () => {
  const ids = fc.uniqueArray(fc.oneof(fc.nat(99), fc.maxSafeNat()).map(String));
  const law = fc.property(ids, (given) => {
    const packed = packIds(given);
    expect(new Set(unpackIds(JSON.parse(JSON.stringify(packed))))).toEqual(new Set(given));
    expect(JSON.stringify(packed).length).toBeLessThanOrEqual(JSON.stringify(given).length);
  });
  fc.assert(law);
});

test("ids that are no safe integers stay as they are", () => {
  for (const ids of [["007", "7"], ["18014398509481985"], [""]]) expect(unpackIds(packIds(ids))).toEqual(ids);
});

test("a bookmark of 200,000 people takes three bytes for each", () => {
  const ids = Array.from({ length: 200_000 }, (_, place) => String(1_000_000_000 + ((place * 2_654_435_761) % 1.4e9)));
  expect(JSON.stringify(packIds(ids)).length / ids.length).toBeLessThan(3.2);
});
