// Laws of the catalogue, and how a generated call is replayed.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { catalogue, check, inProcess, lineOf, planCheck } from "../src/index.ts";

test("ids are unique and made of path words", () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  for (const { id } of catalogue) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
});

test("cases share answers: a plan makes each call once", () => {
  const { calls } = planCheck(inProcess(createMock().fetch, { faults: "magic" }));
  expect(new Set(calls.map(({ line }) => line)).size).toBe(calls.length);
  expect(calls.filter(({ serves }) => serves.length > 20).length).toBeGreaterThanOrEqual(3);
});

test("a plan asks nothing", () => {
  const mock = createMock();
  planCheck(inProcess(mock.fetch));
  expect(mock.journal.count).toBe(0);
});

test("the same seed draws the same calls, another seed others", () => {
  const lines = (seed: number) =>
    planCheck(inProcess(createMock().fetch), { probes: { seed } }).calls.map(({ spec }) => lineOf(spec));
  expect(lines(7)).toEqual(lines(7));
  expect(lines(7)).not.toEqual(lines(8));
});

test("a broken generated call is replayed by its seed and path, alone", async () => {
  const cases = catalogue.filter(({ id }) => id === "get-fans-probe-invalid");
  const mock = createMock();
  /** Takes fractions for whole numbers. */
  const careless = (url: string, init: RequestInit) => mock.fetch(url.replace(/page=(\d+)\.\d+/, "page=$1"), init);
  const target = inProcess(careless, { faults: "none" });
  const [found] = (await check(target, { cases, probes: { seed: 3, runs: 30 } })).verdicts;
  expect(found).toMatchObject({ is: "broken" });
  const [, asked, seed, path] =
    /\((\S+); replay with --only \S+ --seed (\d+) --path (\d+)\)/.exec(found?.because ?? "") ?? [];
  const again = await check(target, { cases, probes: { seed: Number(seed), path: path ?? "" } });
  expect(again.calls.sent).toBe(1);
  expect(again.verdicts[0]?.because).toContain(`(${asked}; replay`);
  expect(found?.calls).toEqual([expect.stringContaining(asked ?? "")]);
});
