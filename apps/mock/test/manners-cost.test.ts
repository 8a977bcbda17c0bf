// The report on manners is quick for a full journal: each entry is read a bounded number of times, however many follow.
import { expect, test } from "vitest";
import type { Entry } from "../src/exchange/entry.ts";
import { createMask } from "../src/journal/mask.ts";
import { upstreamsFor } from "../src/mock.ts";
import { mannersInSlices, mannersOf } from "../src/reports/manners/manners.ts";
import { createRouter } from "../src/router.ts";
import { withDefaults } from "../src/settings.ts";

const upstreams = upstreamsFor(withDefaults({}));
const judging = { upstreams, router: createRouter(upstreams), mask: createMask(upstreams) };

interface Facts extends Partial<Entry> {
  readonly uid?: number;
  readonly page?: number;
}

function entryOf(nth: number, { uid = 1_234_567_890, page = 1, ...facts }: Facts): Entry {
  const url = `/api/weibo/get-fans/v1?token=***&uid=${uid}&page=${page}`;
  const call = { upstream: "justone", operation: "get-fans", method: "GET", url, origin: "http://localhost" };
  const answer = { token: "#1", status: 200, code: 0, cost: 10, milliseconds: 1, by: "world", because: "" } as const;
  const at = new Date(nth * 1_000).toISOString();
  return { ...call, ...answer, count: nth, nth, at, input: { uid: String(uid), page }, ...facts };
}

test.each<[string, (nth: number) => Facts]>([
  ["one list, each page the last one so far", (page) => ({ page, isLast: true })],
  ["a list of one page for each user", (uid) => ({ uid, isLast: true })],
  ["failures that are never retried", (uid) => ({ uid, code: 301 })],
  ["one call that fails each time", () => ({ code: 301 })],
  ["refusals of a day, one a day", (nth) => ({ code: 303, at: new Date(nth * 86_400_000).toISOString() })],
  ["rate limits", (page) => ({ page, code: 302 })],
])("10,000 entries: %s", (_what, factsOf) => {
  let reads = 0;
  const counted = (entry: Entry) =>
    new Proxy(entry, {
      get: (target, key, receiver) => {
        reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const entries = Array.from({ length: 10_000 }, (_, place) => counted(entryOf(place + 1, factsOf(place + 1))));
  const [manners] = mannersOf(entries, judging);
  expect(manners?.calls).toBe(10_000);
  expect(reads).toBeLessThan(100 * entries.length);
});

test("10,000 entries of one tenant: no step reads more than eight URLs", () => {
  let reads = new Set<number>();
  const watched = (entry: Entry) =>
    new Proxy(entry, {
      get: (target, key, receiver) => {
        if (key === "url" || key === "input") reads.add(target.count);
        return Reflect.get(target, key, receiver);
      },
    });
  const entries = Array.from({ length: 10_000 }, (_, place) => watched(entryOf(place + 1, { page: place })));
  const most: number[] = [];
  for (const _slice of mannersInSlices(entries, judging)) {
    most.push(reads.size);
    reads = new Set();
  }
  expect(Math.max(...most)).toBe(8);
});
