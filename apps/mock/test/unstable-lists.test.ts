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

const pageOf = async (mock: Mock, number: number, header?: string) => {
  const init = header === undefined ? {} : { headers: { "x-mock-fault": header } };
  return (await jsonOf(mock.request(`/api/weibo/get-fans/v1?token=a&uid=${BUSY}&page=${number}`, init))).data;
};

test.each([
  ["empty", { cap: 3 }, "cap=3"],
  ["missing", { cap: 3, end: "missing" }, "cap=3:missing"],
] as const)("a list of three pages ends past them, although its total says more: %s", async (_end, list, word) => {
  const ruled = createMock({ scenario: { rules: [{ then: { list } }] } });
  for (const [mock, header] of [
    [ruled, undefined],
    [createMock(), word],
  ] as const) {
    const last = await pageOf(mock, 3, header);
    expect([last.users.length, last.next_cursor]).toEqual([20, 60]);
    const past = await pageOf(mock, 4, header);
    expect(past).toMatchObject({ next_cursor: 0, total_number: last.total_number, has_filtered_fans: true, ok: 1 });
    expect(past.users).toEqual(word === "cap=3" ? [] : undefined);
    expect((await pageOf(mock, 400_000, header)).next_cursor).toBe(0);
  }
  expect(ruled.schedule("a")).toContain(`1:${word};2:${word}`);
  const replayed = createMock({ replay: ruled.schedule("a") });
  expect((await pageOf(replayed, 4)).users).toEqual(word === "cap=3" ? [] : undefined);
});

test("V1's lists have so many pages of the size that is asked for", async () => {
  const idsAt = (cursor: number, word: string) =>
    jsonOf(
      createMock().request(`/followers/ids.json?source=k&user_id=${BUSY}&count=50&cursor=${cursor}`, {
        headers: { "x-mock-fault": word },
      }),
    );
  expect((await idsAt(100, "cap=3")).ids).toHaveLength(50);
  expect(await idsAt(150, "cap=3")).toMatchObject({ ids: [], next_cursor: 0 });
  expect((await idsAt(150, "cap=3:missing")).ids).toBeUndefined();
});

test("as-live: the hundredth page is the last one with users", async () => {
  const star = world.find({ fans: ">1e6" }, { limit: 5 }).find((uid) => world.fans(uid).length > 1e5) ?? 0;
  const mock = createMock({ scenario: "as-live" });
  const at = async (page: number) =>
    (await jsonOf(mock.request(`/api/weibo/get-fans/v1?token=a&uid=${star}&page=${page}`))).data;
  expect((await at(100)).users).toHaveLength(20);
  expect((await at(101)).users).toEqual([]);
});

test.each(["hole", "short", "repeat"] as const)("a rule that names a page makes that page the %s", async (list) => {
  for (const page of [1, 3, "3..5", "40.."]) {
    const mock = createMock({ scenario: { rules: [{ when: { page }, then: { list } }] } });
    const [calm, changed] = [createMock(), mock];
    const sizes: number[] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const [own, usual] = [await pageOf(changed, number), await pageOf(calm, number)];
      const isNamed = page === number || (page === "3..5" && number >= 3 && number <= 5);
      if (!isNamed || (list === "repeat" && number === 1)) expect(idsOf([own])).toEqual(idsOf([usual]));
      else sizes.push(own.users.length);
    }
    const left = { hole: 0, short: 12, repeat: 20 }[list];
    expect(new Set(sizes)).toEqual(new Set(sizes.map(() => left)));
  }
});

test.each([
  ["cap=0", '"0" is not a number of pages. Try cap=100.'],
  ["cap=many", '"many" is not a number of pages. '],
  ["cap=3:gone", '"3:gone" is not a number of pages. '],
])("x-mock-fault: %s is a mistake", async (word, message) => {
  const response = await createMock().request("/api/weibo/get-fans/v1?token=a&uid=1234567890", {
    headers: { "x-mock-fault": word },
  });
  expect((await jsonOf(response)).mistake).toContain(message);
});

test.each(["5..3", "0..2", "..", "a..b", 0])("when page %j is a mistake", (page) => {
  expect(() => createMock({ scenario: { rules: [{ when: { page }, then: { fault: 302 } }] } })).toThrow(/page/);
});

test("far past its end a list is empty, and names the last page before", async () => {
  const mock = createMock();
  const { total_number: total } = await pageOf(mock, 1);
  const past = await pageOf(mock, 2_147_483_647);
  expect(past).toMatchObject({ users: [], next_cursor: 0, ok: 1 });
  expect(past.previous_cursor).toBe((Math.ceil(total / 20) - 1) * 20);
});

test.each(["token=mock-201&uid=1234567890", "token=any&uid=201"])(
  "201 is forced as any other code: %s",
  async (query) => {
    const response = await createMock().request(`/api/weibo/get-fans/v1?${query}`);
    expect([response.status, await jsonOf(response)]).toEqual([
      200,
      expect.objectContaining({ code: 201, data: null }),
    ]);
  },
);
