// Lists that behave like live ones: the same misbehaviour for the same seed, and none without a rule.
import type { FansPage } from "@weibo-kit/types";
import { expect, test } from "vitest";
import { createMock, type Mock, type MockSettings } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const { world } = createMock();
/** A user with many pages of fans, all of them in the world. */
const BUSY = world.find({ fans: ">1000" }, { limit: 20 }).find((uid) => world.fans(uid).length > 1_000) ?? 0;

async function pages(mock: Mock, many = 12): Promise<readonly FansPage[]> {
  const all: FansPage[] = [];
  for (let page = 1; page <= many; page += 1) {
    all.push((await jsonOf(mock.request(`/api/weibo/get-fans/v1?token=a&uid=${BUSY}&page=${page}`))).data);
  }
  return all;
}

const idsOf = (all: readonly FansPage[]) => all.map(({ users }) => users.map(({ id }) => id));
const ids = async (scenario: NonNullable<MockSettings["scenario"]>) => idsOf(await pages(createMock({ scenario })));

test("moving: duplicates and gaps between pages, the same for the same seed", async () => {
  const calm = (await ids("calm")).flat();
  const moved = (await ids("moving-lists")).flat();
  expect(new Set(calm).size).toBe(calm.length);
  expect(new Set(moved).size).toBeLessThan(moved.length);
  expect(calm.some((id) => !moved.includes(id))).toBe(true);
  expect((await ids("moving-lists")).flat()).toEqual(moved);
});

test.each([
  ["short-pages", 12],
  ["empty-pages", 0],
] as const)("%s: full pages and, before the end, some of %i rows", async (scenario, rows) => {
  const all = await pages(createMock({ scenario }));
  expect(new Set(all.map(({ users }) => users.length))).toEqual(new Set([20, rows]));
  for (const { next_cursor } of all) expect(next_cursor).toBeGreaterThan(0);
});

test("repeating: some page is the one before", async () => {
  const all = await ids("repeating-pages");
  expect(all.some((page, place) => place > 0 && page.join() === all[place - 1]?.join())).toBe(true);
});

test("fewer: the list ends before total_number and says that it is filtered", async () => {
  const mock = createMock({ scenario: "fewer-rows" });
  const [first] = await pages(mock, 1);
  const total = first?.total_number ?? 0;
  const [last] = idsOf([
    (await jsonOf(mock.request(`/api/weibo/get-fans/v1?token=b&uid=${BUSY}&page=${Math.ceil(total / 20)}`))).data,
  ]);
  expect(last).toEqual([]);
  expect(first?.has_filtered_fans).toBe(true);
});

test("a user vanishes between two calls, with both services", async () => {
  const mock = createMock({ scenario: "vanishing-user" });
  const seen = [];
  for (let call = 0; call < 3; call += 1) {
    const justone = await jsonOf(mock.request(`/api/weibo/get-fans/v1?token=a&uid=${BUSY}`));
    const v1 = await jsonOf(mock.request(`/users/show.json?source=k&user_id=${BUSY}`));
    seen.push([justone.code, v1.error?.slice(0, 5)]);
  }
  expect(seen).toEqual([
    [0, undefined],
    [0, undefined],
    [400, "40023"],
  ]);
});

test("V1's lists are as restless, and a user who vanished is 40023 there too", async () => {
  const mock = createMock();
  const idsAt = async (quirk: string, cursor: number) => {
    const path = `/followers/ids.json?source=${quirk}&user_id=${BUSY}&count=50&cursor=${cursor}`;
    return jsonOf(mock.request(path, { headers: { "x-mock-fault": quirk } }));
  };
  const first = await idsAt("moving", 50);
  const others = [await idsAt("moving", 50), await idsAt("moving", 50), await idsAt("moving", 50)];
  expect(others.some(({ ids }) => ids.join() !== first.ids.join())).toBe(true);
  expect((await idsAt("vanish", 50)).error).toMatch(/^40023:/);
});

test("a list is withheld from one call to the next", async () => {
  const all = await pages(createMock({ scenario: "shy-user" }), 3);
  expect(all.map(({ ok }) => ok)).toEqual([1, 1, 0]);
});
