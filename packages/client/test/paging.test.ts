/** Lists that change, repeat themselves or never end: each user comes once, in order, and the walk ends. */
import { createMock } from "@weibo-kit/mock";
import type { ListedFan } from "@weibo-kit/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Page } from "../src/index.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf } from "./clients.ts";
import { fakeList, uidsOf } from "./fake-lists.ts";
import { json, pageOf, type Reply, service } from "./fake-service.ts";
import { findUser, listedIds } from "./find-user.ts";

const uid = BUSY;
const mock = createMock();

test.each(["fans", "follows"] as const)("all %s: exactly the world's, in its order", async (of) => {
  const owner = findUser(mock, of, [90, 110]);
  const walk = clientOf(mock.fetch)[of].all({ uid: String(owner) });
  const uids = await uidsOf(walk);
  expect(uids).toEqual(listedIds(mock, of, owner));
  expect(walk.report).toMatchObject({ given: uids.length, total: uids.length, missing: 0, repeats: 0, gaps: [] });
  expect(walk.report.stopped).toBe("empty");
});

test("a page has items, total, number and requestId, and knows its next one", async () => {
  const owner = findUser(mock, "follows", [21, 40]);
  const truth = listedIds(mock, "follows", owner);
  const page = await clientOf(mock.fetch).follows.page({ uid: String(owner), page: 2 });
  expect(page).toMatchObject({ number: 2, total: truth.length });
  expect(page.items.map(({ idstr }) => idstr)).toEqual(truth.slice(20, 40));
  expect(page.requestId).toMatch(/^[0-9a-f]{32}$/);
  const next = await page.next();
  expect(next).toMatchObject({ number: 3, items: [] });
  expect(await next?.next()).toBeUndefined();
});

test.each([
  ["one page for ever", [[1, 2]], [1]],
  ["two pages that alternate", [[1], [2], [1], [2], [3]], [1, 2]],
  ["a user who moved to the next page, with a new one", [[1, 2], [2, 3], []], [1, 2, 3]],
])("%s: next() ends where all() does", async (_what, pages, numbers) => {
  const endless = [...pages, ...Array.from({ length: 9 }, () => pages[0] ?? [])];
  const weibo = clientOf(fakeList(endless));
  const seen: number[] = [];
  let page: Page<ListedFan> | undefined = await weibo.fans.page({ uid });
  for (; page; page = await page.next()) seen.push(page.number);
  expect(seen).toEqual(numbers);
});

test("the same next page may be requested twice: that is no repetition", async () => {
  const page = await clientOf(fakeList([[1], [2], [3]])).fans.page({ uid });
  expect([await page.next(), await page.next()]).toMatchObject([{ number: 2 }, { number: 2 }]);
  expect(await (await page.next())?.next()).toMatchObject({ number: 3 });
});

test("nothing is requested before the first step", async () => {
  const { fetch, requests } = service(json(pageOf([])));
  const walk = clientOf(fetch).fans.all({ uid });
  expect(requests).toHaveLength(0);
  await uidsOf(walk);
  expect(requests).toHaveLength(1);
});

test("a short page is not the end; it is reported as a gap", async () => {
  const walk = clientOf(fakeList([[1, 2, 3], [4], [5, 6, 7], [8]], 12)).fans.all({ uid });
  expect(await uidsOf(walk)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(walk.report).toEqual({
    pages: 5,
    given: 8,
    repeats: 0,
    total: 12,
    missing: 4,
    unread: 0,
    gaps: [{ page: 2, missing: 2 }],
    stopped: "empty",
  });
});

test("before the end the report tells what was not read from what is gone", async () => {
  const walk = clientOf(fakeList([[1, 2, 3], [4], [5, 6, 7], [8]], 12)).fans.all({ uid }, { maxPages: 3 });
  await uidsOf(walk);
  expect(walk.report).toMatchObject({ stopped: "max-pages", missing: 2, unread: 3 });
  await uidsOf(walk);
  expect(walk.report).toMatchObject({ stopped: "empty", missing: 4, unread: 0 });
});

test("in a list that changed each user comes once, and the report counts the repeats", async () => {
  const pages = [
    [1, 2, 3],
    [3, 4, 4],
  ];
  const weibo = clientOf(fakeList(pages));
  const walk = weibo.fans.all({ uid });
  expect(await uidsOf(walk)).toEqual(["1", "2", "3", "4"]);
  expect(walk.report.repeats).toBe(2);
  expect(await uidsOf(weibo.fans.all({ uid }, { repeats: true }))).toEqual(["1", "2", "3", "3", "4", "4"]);
});

test("repeats: a page without news is given too, and is still the last", async () => {
  const walk = clientOf(fakeList([[1], [1], [2]])).fans.all({ uid }, { repeats: true });
  expect(await uidsOf(walk)).toEqual(["1", "1"]);
  expect(walk.report).toMatchObject({ given: 2, repeats: 1, stopped: "nothing-new" });
});

test.each([
  ["one page for ever", [[1, 2]], [1, 2], 2],
  ["two pages that alternate", [[1], [2], [1], [2], [3]], [1, 2], 3],
])("%s: it stops at a page that adds nothing", async (_what, pages, uids, count) => {
  const endless = [...pages, ...Array.from({ length: 9 }, () => pages[0] ?? [])];
  const walk = clientOf(fakeList(endless)).fans.all({ uid });
  expect(await uidsOf(walk)).toEqual(uids.map(String));
  expect(walk.report).toMatchObject({ stopped: "nothing-new", pages: count });
});

/** A new user on every page, for ever. */
const bottomless: Reply = (url) => json(pageOf([Number(url.searchParams.get("page"))]))(url, undefined);

test("a list without end stops at maxPages, by default at 1000", async () => {
  const { fetch, requests } = service(bottomless);
  const weibo = clientOf(fetch);
  expect(await uidsOf(weibo.fans.all({ uid }, { maxPages: 7 }))).toHaveLength(7);
  expect(requests).toHaveLength(7);
  const walk = weibo.fans.all({ uid });
  expect(await uidsOf(walk)).toHaveLength(1000);
  expect(walk.report.stopped).toBe("max-pages");
});

test.each([
  ["no list", '{"code":0,"data":{"ok":1}}'],
  ["users that are no list", '{"code":0,"data":{"ok":1,"users":{"0":1}}}'],
  ["a row that is null", '{"code":0,"data":{"ok":1,"users":[null]}}'],
  ["a row without an id", '{"code":0,"data":{"ok":1,"users":[{"name":"x"}]}}'],
])("%s is a typed error, and no end of the list", async (_what, body) => {
  const walk = clientOf(service(json(body)).fetch).fans.all({ uid });
  expect(await caught(uidsOf(walk))).toMatchObject({ kind: "protocol", billed: "yes" });
  expect(walk.report.stopped).toBeUndefined();
});

test("law: all() ends on every list, gives each id once, in the order in which it first came, and counts correctly", async () => {
  const ids = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 });
  const totals = fc.constantFrom(0, 5, -3, 1e12, Number.NaN);
  const law = fc.asyncProperty(fc.array(ids, { minLength: 1, maxLength: 12 }), totals, async (pages, total) => {
    // Round and round: the list itself never ends.
    const { fetch, requests } = service((url) => {
      const number = Number(url.searchParams.get("page"));
      return json(pageOf(pages[(number - 1) % pages.length] ?? [], total))(url, undefined);
    });
    const walk = clientOf(fetch).fans.all({ uid }, { maxPages: 20 });
    const uids = await uidsOf(walk);
    const end = pages.findIndex((page) => page.length === 0);
    const inOrder = [
      ...new Set(
        pages
          .slice(0, end === -1 ? undefined : end)
          .flat()
          .map(String),
      ),
    ];
    expect(uids).toEqual(inOrder.slice(0, uids.length));
    expect(walk.report.stopped).toBeDefined();
    expect(walk.report.pages).toBe(requests.length);
    expect(walk.report.given).toBe(uids.length);
    expect(requests.length).toBeLessThanOrEqual(20);
  });
  await fc.assert(law, { numRuns: 100 });
});
