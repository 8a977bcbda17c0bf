// A journal of many entries is listed whole, in slices between which other calls are answered.
import { expect, test, vi } from "vitest";
import { slicesOf } from "../src/control/slices.ts";
import { createMock } from "../src/index.ts";
import { createMask } from "../src/journal/mask.ts";
import { upstreamsFor } from "../src/mock.ts";
import { type Manners, mannersInSlices } from "../src/reports/manners/manners.ts";
import { createRouter } from "../src/router.ts";
import { withDefaults } from "../src/settings.ts";
import { jsonOf } from "./json-of.ts";

const FANS = "/api/weibo/get-fans/v1?uid=1234567890";

async function mockWithCalls(count: number) {
  const mock = createMock({ journalSize: 250, clock: () => 0 });
  for (let call = 0; call < count; call += 1)
    await (await mock.request(`${FANS}&token=${call % 3 === 0 ? "a" : "b"}&page=${call}`)).text();
  return mock;
}

test("three slices of entries are one list", async () => {
  const mock = await mockWithCalls(320);
  const { calls, entries } = await jsonOf(await mock.request("/__mock/journal"));
  expect([calls, entries]).toEqual([320, JSON.parse(JSON.stringify(mock.journal.entries()))]);
  expect(entries).toHaveLength(250);
  const own = Object(await jsonOf(await mock.request("/__mock/journal?token=a")));
  expect(own.entries).toEqual(JSON.parse(JSON.stringify(mock.journal.entries("a"))));
});

test("an empty list is a list", async () => {
  const mock = createMock();
  expect(await jsonOf(await mock.request("/__mock/journal"))).toEqual({ calls: 0, entries: [] });
  expect(await jsonOf(await mock.request("/__mock/near-misses"))).toEqual([]);
});

test("calls are answered while a long list is read, and entries that they overwrite are left out", async () => {
  const mock = await mockWithCalls(250);
  const reading = mock.request("/__mock/journal").then(jsonOf);
  for (let call = 0; call < 250; call += 1) await mock.request(`${FANS}&token=c`);
  const counts: readonly number[] = Object(await reading).entries.map(({ count }: { count: number }) => count);
  expect(counts).toEqual([...new Set(counts)].sort((one, other) => one - other));
  expect(counts.length).toBeLessThanOrEqual(250);
  expect(mock.journal.count).toBe(500);
});

test("a reset of one tenant keeps the entries of the others, and room for as many as before", async () => {
  const mock = await mockWithCalls(320);
  const others = mock.journal.entries("b");
  mock.reset("a");
  expect(mock.journal.entries()).toEqual(others);
  for (let call = 0; call < 300; call += 1) await mock.request(`${FANS}&token=c`);
  expect(mock.journal.entries()).toHaveLength(250);
});

test("a list that a filter leaves empty ends when its client leaves", async () => {
  const mock = await mockWithCalls(250);
  const response = await mock.request("/__mock/journal?code=987654");
  const reader = response.body?.getReader();
  const reading = reader?.read();
  await reader?.cancel();
  expect(await reading).toEqual({ done: true, value: undefined });
});

test("lists and reports that are read at the same time are each the same as alone", async () => {
  const mock = await mockWithCalls(250);
  const paths = ["journal", "near-misses", "manners", "schedule?token=a", "manners?format=junit", "journal?token=b"];
  const textOf = async (path: string) => (await mock.request(`/__mock/${path}`)).text();
  const alone: string[] = [];
  for (const path of paths) alone.push(await textOf(path));
  expect(await Promise.all(paths.map(textOf))).toEqual(alone);
});

/** Lets each look at the time take so long, in milliseconds. */
function withSlowTime(step: number, act: () => void): void {
  let now = 0;
  const time = vi.spyOn(performance, "now").mockImplementation(() => (now += step));
  try {
    act();
  } finally {
    time.mockRestore();
  }
}

test("a slice of entries ends when its time is up, and has a bound where the clock stands still", async () => {
  const mock = await mockWithCalls(60);
  const sizes = () => [...mock.journal.slices()].map(({ length }) => length);
  withSlowTime(100, () => expect(sizes()).toEqual(Array(60).fill(1)));
  withSlowTime(0, () => expect(sizes()).toEqual([25, 25, 10]));
});

test("a report stops between two of its steps when the time of a slice is up", async () => {
  const mock = await mockWithCalls(250);
  const upstreams = upstreamsFor(withDefaults({}));
  const judging = { upstreams, router: createRouter(upstreams), mask: createMask(upstreams) };
  const slices = () => {
    const next = slicesOf(mannersInSlices(mock.journal.entries("a"), judging));
    const all: (readonly Manners[])[] = [];
    for (let slice = next(); slice !== undefined; slice = next()) all.push(slice);
    return all;
  };
  withSlowTime(0, () => expect(slices()).toEqual([[mock.manners("a")]]));
  withSlowTime(100, () => {
    const slow = slices();
    expect(slow.length).toBeGreaterThan(50);
    expect(slow.flat()).toEqual([mock.manners("a")]);
  });
});
