// The mock of this project keeps every must and every should, in both dialects.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { catalogue, check, dialects, exitCodeOf, inProcess } from "../src/index.ts";
import { testContract } from "../src/vitest.ts";

testContract(inProcess(createMock().fetch));

const NOT_IMITATED = /^not imitated: /;
/** The documented posts of residents are from 2026: before this day nobody has commented on them. */
const DATE = Date.parse("2026-09-08T12:00:00+08:00");

test.each(dialects)(
  "dialect %s: nothing is broken, and only what the mock does not imitate is not checked",
  async (dialect) => {
    const results = await check(inProcess(createMock({ dialect, date: DATE }).fetch, { dialect }));
    expect(results.verdicts.filter(({ is }) => is === "broken")).toEqual([]);
    const unchecked = results.verdicts.filter(({ is }) => is === "not checked");
    expect(unchecked.filter(({ because = "" }) => !NOT_IMITATED.test(because))).toEqual([]);
    expect(results.verdicts).toHaveLength(catalogue.length);
    expect(exitCodeOf(results)).toBe(0);
  },
);

test("the dialects differ: each breaks promises of the other", async () => {
  const legacy = await check(inProcess(createMock({ dialect: "legacy" }).fetch));
  const broken = legacy.verdicts.filter(({ is }) => is === "broken").map(({ id }) => id);
  expect(broken).toContain("get-fans-token-missing");
  expect(broken).toContain("justone-code-302");
  expect(exitCodeOf(legacy)).toBe(1);
});

test("another seed is another world, and keeps the same promises", async () => {
  const { verdicts } = await check(inProcess(createMock({ seed: 7 }).fetch));
  expect(verdicts.filter(({ is }) => is === "broken")).toEqual([]);
});
