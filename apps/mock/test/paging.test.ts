// What paging promises on the justone side: every page in reach, disjoint, and exactly as many users as announced.
import type { FansPage, FollowsPage } from "@weibo-kit/types";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

type Page = FollowsPage | FansPage;

async function pageOf(mock: Mock, operation: string, uid: number, page: number): Promise<Page> {
  const response = await mock.request(`/api/weibo/${operation}/v1?token=x&uid=${uid}&page=${page}`);
  const { data } = await jsonOf(response);
  return data;
}

async function allPages(mock: Mock, operation: string, uid: number): Promise<readonly Page[]> {
  const pages = [await pageOf(mock, operation, uid, 1)];
  for (let last = pages[0]; last?.next_cursor; last = pages.at(-1)) {
    pages.push(await pageOf(mock, operation, uid, pages.length + 1));
  }
  return pages;
}

/** A user with more than one page who shows the list. */
const BUSY = 1234567890;

test.each(["get-followers", "get-fans"])("%s: the pages are disjoint and sum to total_number", async (operation) => {
  const pages = await allPages(createMock(), operation, BUSY);
  const ids = pages.flatMap(({ users }) => users.map(({ id }) => id));
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  for (const page of pages) expect(page.total_number).toBe(ids.length);
});

test("next_cursor is 20 times the page and 0 at the end; previous_cursor is 0 on page 1", async () => {
  const pages = await allPages(createMock(), "get-followers", BUSY);
  expect(pages.map(({ next_cursor }) => next_cursor)).toEqual(
    [...pages.keys()].map((k) => (k + 1 < pages.length ? 20 * (k + 1) : 0)),
  );
  expect(pages[0]?.previous_cursor).toBe(0);
  for (const { users } of pages.slice(0, -1)) expect(users).toHaveLength(20);
});

test("a page past the end is an empty list that ends", async () => {
  const page = await pageOf(createMock(), "get-followers", BUSY, 2_000_000_000);
  expect(page).toMatchObject({ users: [], next_cursor: 0, ok: 1 });
});

test("page left out is page 1", async () => {
  const mock = createMock();
  const implicit = await jsonOf(mock.request(`/api/weibo/get-fans/v1?token=x&uid=${BUSY}`));
  expect(implicit.data).toEqual(await pageOf(mock, "get-fans", BUSY, 1));
});

test("whoever is on a list of follows has its owner among the fans", async () => {
  const mock = createMock({ population: 500 });
  const owner = 1_000_000_123;
  for (const { users } of await allPages(mock, "get-followers", owner)) {
    for (const { id } of users) {
      const fans = await allPages(mock, "get-fans", id);
      const isWithheld = fans[0]?.ok !== 1;
      expect(isWithheld || fans.some((page) => page.users.some((fan) => fan.id === owner))).toBe(true);
    }
  }
});

test("a row agrees with the profile, each in its own format", async () => {
  const mock = createMock();
  const { users } = await pageOf(mock, "get-followers", BUSY, 1);
  for (const row of users) {
    const response = await mock.request(`/api/weibo/get-user-detail/v3?token=x&uid=${row.id}`);
    const { user } = (await jsonOf(response)).data.data;
    expect(user).toMatchObject({
      idstr: row.idstr,
      screen_name: row.screen_name,
      followers_count: row.followers_count,
      followers_count_str: row.followers_count_str,
      profile_url: `/u/${row.idstr}`,
      planet_video: row.planet_video === 2,
      ...(row.verified ? { verified_reason: row.verified_reason } : {}),
    });
  }
});
