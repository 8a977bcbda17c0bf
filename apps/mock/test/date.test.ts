// The date of the world, and addresses that are valid from their answer on: through fetch, with pages cached and not.
import { expect, test } from "vitest";
import { createMock, type MockSettings } from "../src/index.ts";

const PAGE = "/api/weibo/get-fans/v1?token=any&uid=1234567890&page=2";
const PROFILE = "/api/weibo/get-user-detail/v3?token=any&uid=1234567890";
const NOON = Date.parse("2026-07-28T12:00:00+08:00");
const [SECOND, DAY] = [1_000, 86_400_000];

/** A mock whose clock the test moves. */
function mockAt(settings: MockSettings = {}) {
  let now = NOON;
  const mock = createMock({ mode: "world", clock: () => now, ...settings });
  const at = async (path: string, time: number) => {
    now = time;
    return JSON.parse(await (await mock.request(path)).text()).data;
  };
  return { mock, at };
}

const expiriesIn = (data: unknown) => new Set(JSON.stringify(data).match(/(?<=[&?]Expires=)\d+/g));

test("every address of an answer expires three hours after it, whether its page is cached or not", async () => {
  const [cached, uncached] = [mockAt(), mockAt({ cachedPages: 0 })];
  for (const time of [NOON, NOON, NOON, NOON + 5 * SECOND, NOON + DAY, NOON - DAY]) {
    const page = await cached.at(PAGE, time);
    expect(page).toEqual(await uncached.at(PAGE, time));
    expect(expiriesIn(page)).toEqual(new Set([String(time / SECOND + 10_800)]));
  }
});

test("a mutated answer has addresses of its own time, too", async () => {
  const { at } = mockAt({ scenario: { rules: [{ when: {}, then: { mutate: 0.02 } }] } });
  expect(expiriesIn(await at(PAGE, NOON))).toContain(String(NOON / SECOND + 10_800));
});

test("without a date, users stay the same whatever the clock is", async () => {
  const { at } = mockAt();
  const without = (data: unknown) => JSON.stringify(data).replaceAll(/Expires=\d+&ssig=(?:%..|\w)+/g, "");
  expect(without(await at(PROFILE, NOON))).toBe(without(await at(PROFILE, NOON + 3_000 * DAY)));
});

test("with the clock as date, posts become more as it goes on, and mock.world is the world of now", async () => {
  const { mock, at } = mockAt({ date: "clock" });
  const { world } = mock;
  // What documents say of a resident stays.
  const [popular = 0] = world.find({ fans: ">1e6" }, { limit: 9 }).filter((uid) => !world.residents.includes(uid));
  const path = `/api/weibo/get-user-detail/v3?token=any&uid=${popular}`;
  const now = (await at(path, NOON)).data.user.statuses_count;
  const later = (await at(path, NOON + 60 * DAY)).data.user.statuses_count;
  expect(later).toBeGreaterThan(now);
  expect(mock.world.has(popular) && mock.world.user(popular).counts.posts).toBe(later);
});

test("a date of one's own holds for every call", async () => {
  const { mock } = mockAt({ date: Date.parse("2020-01-01T00:00:00+08:00") });
  expect(mock.world.date).toBe(1_577_808_000);
});
