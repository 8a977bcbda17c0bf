// Documented rows are follows like all others, in every operation of both services. A law over fixtures.
import { type Fixture, loadFixtures } from "@weibo-kit/fixtures";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

interface DocumentedList {
  readonly operation: "get-followers" | "get-fans";
  readonly owner: number;
  readonly rows: readonly number[];
  readonly total: number;
}

const documentedLists = (fixtures: readonly Fixture[]): readonly DocumentedList[] =>
  fixtures.flatMap(({ operation, request, body }) => {
    const { users, total_number: total } = Object(Object(body).data);
    if ((operation !== "get-followers" && operation !== "get-fans") || !Array.isArray(users)) return [];
    const owner = Number(new URL(request.slice(4), "http://x").searchParams.get("uid"));
    return [{ operation, owner, rows: users.map(({ id }) => id), total }];
  });

const page = async (mock: Mock, operation: string, uid: number, number: number) =>
  (await jsonOf(mock.request(`/api/weibo/${operation}/v1?token=x&uid=${uid}&page=${number}`))).data;

/** All rows of a list, and the last page's data. */
async function walk(mock: Mock, operation: string, uid: number): Promise<readonly number[]> {
  const rows: number[] = [];
  for (let number = 1; ; number += 1) {
    const data = await page(mock, operation, uid, number);
    rows.push(...data.users.map(({ id }: { id: number }) => id));
    expect(rows.length).toBeLessThanOrEqual(data.total_number);
    if (data.next_cursor !== 0) continue;
    expect(data.has_filtered_attentions).toBe(rows.length < data.total_number);
    return rows;
  }
}

async function checkList(mock: Mock, { operation, owner, rows, total }: DocumentedList): Promise<void> {
  const shown = await walk(mock, operation, owner);
  expect(shown.slice(0, rows.length)).toEqual(rows);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeLessThanOrEqual(total);
  const ids = operation === "get-followers" ? "friends" : "followers";
  expect((await jsonOf(mock.request(`/${ids}/ids.json?source=k&user_id=${owner}&count=5000`))).ids).toEqual(shown);
  const opposite = operation === "get-followers" ? "get-fans" : "get-followers";
  for (const uid of rows) {
    const [source, target] = operation === "get-followers" ? [owner, uid] : [uid, owner];
    const show = `/friendships/show.json?source=k&source_id=${source}&target_id=${target}`;
    expect(Object(await jsonOf(mock.request(show))).source.following).toBe(true);
    expect((await page(mock, opposite, uid, 1)).users.map(({ id }: { id: number }) => id)).toContain(owner);
  }
}

test.each([1, 7, 103_843])("with seed %i every documented list is that of its owner everywhere", async (seed) => {
  const lists = documentedLists(loadFixtures());
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) await checkList(createMock({ seed, mode: "world" }), list);
});

const recorded = (name: string, uid: number, total: number, ids: readonly number[]): Fixture => ({
  upstream: "justone",
  operation: "get-fans",
  name,
  shows: "fans",
  source: "recorded",
  request: `GET /api/weibo/get-fans/v1?uid=${uid}&page=${name.slice(-1)}`,
  status: 200,
  body: {
    code: 0,
    data: { screenName: "甲", total_number: total, users: ids.map((id) => ({ id, screen_name: `用户${id}` })) },
  },
});

test("pages of one list are parts of it, its owner may be outside the population, and a total may be too small", async () => {
  const fixtures = [recorded("page-1", 42, 3, [7, 1_000_000_003]), recorded("page-2", 42, 3, [8, 42, 9])];
  const mock = createMock({ mode: "world", fixtures });
  await checkList(mock, { operation: "get-fans", owner: 42, rows: [7, 1_000_000_003, 8, 9], total: 4 });
});

test("the pages behind a documented one go on to the documented total", async () => {
  const mock = createMock();
  const first = await page(mock, "get-followers", 1_000_000_424, 1);
  expect([first.next_cursor, first.users.length]).toEqual([20, 1]);
  for (const [number, rows, next] of [
    [2, 20, 40],
    [22, 4, 0],
  ]) {
    const data = await page(mock, "get-followers", 1_000_000_424, Number(number));
    expect([data.users.length, data.next_cursor, data.has_filtered_attentions]).toEqual([rows, next, false]);
  }
});

test("a total of millions is documented, not filled up, and the list says so", async () => {
  const mock = createMock();
  const data = await page(mock, "get-fans", 5_357_651_574, 2);
  expect([data.total_number, data.has_filtered_fans, data.next_cursor]).toEqual([65_689_867, true, 0]);
  // The other total is that of the rows which can be read.
  const { users } = await page(mock, "get-fans", 5_357_651_574, 1);
  expect(data.display_total_number).toBe(users.length + data.users.length);
  expect(data.display_total_number_str).toBe(String(data.display_total_number));
});
