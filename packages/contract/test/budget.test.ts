// The budget is never passed; what stops a run, and what slows it.
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@weibo-kit/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, check, exitCodeOf, inProcess, openLedger, planCheck, type Target } from "../src/index.ts";
import { type Reply, targetOf } from "./target.ts";

const idle = async () => {};
const envelope = (code: number): Reply => ({
  status: 200,
  body: { code, data: null, message: null, recordTime: null },
});
const codes = [0, 100, 202, 301, 302, 303, 400, 500, 503, 600, 601, 602];

/** Fails in a new way at each call, by chance that a seed decides. */
function moody(seed: number): { readonly target: Target; readonly sent: () => number } {
  const moods = fc.sample(fc.oneof(fc.constantFrom(...codes), fc.constant("cut"), fc.constant("rubbish")), {
    seed,
    numRuns: 400,
  });
  return targetOf((count) => {
    const mood = moods[count % moods.length];
    if (mood === "cut") throw new Error("socket hang up");
    return typeof mood === "number" ? envelope(mood) : { status: 502, body: "<html>" };
  });
}

test("calls sent never pass the cap, whatever the target does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(40), fc.integer(), fc.boolean(), async (cap, seed, isMock) => {
      const { target, sent } = moody(seed);
      const asked = { ...target, faults: isMock ? ("ask" as const) : ("magic" as const) };
      const results = await check(asked, { maxCalls: cap, sleep: idle });
      expect(sent()).toBeLessThanOrEqual(cap);
      expect(results.calls.sent).toBe(sent());
    }),
    { numRuns: 60 },
  );
});

test.each([30, 90, 150, 260])("a list that moved is asked again within a cap of %i calls", async (cap) => {
  const mock = createMock({ scenario: "moving-lists" });
  let sent = 0;
  const target = inProcess((url, init) => {
    sent += 1;
    return mock.fetch(url, init);
  });
  const results = await check(target, { maxCalls: cap, sleep: idle });
  expect(sent).toBeLessThanOrEqual(cap);
  expect(results.calls.sent).toBe(sent);
  expect(results.verdicts.filter(({ is }) => is === "broken")).toEqual([]);
});

test("a plan is kept: without failures the calls are those that were planned", async () => {
  const { target, sent } = targetOf(() => envelope(400));
  const plan = planCheck(target);
  await check(target, { sleep: idle });
  // A call made from an answer that was refused can't be made.
  expect(sent()).toBe(plan.calls.filter(({ line }) => !line.includes("<")).length);
  expect(plan.calls.length).toBeLessThanOrEqual(25);
  expect(plan.cost).toBe(10 * plan.calls.filter(({ spec }) => spec.credential === "given").length);
  expect(plan.leftOut.some(({ reason }) => reason.why === "budget")).toBe(true);
});

test("the most binding promises come first when calls are few", () => {
  const { target } = targetOf(() => envelope(0));
  const musts = new Set(catalogue.filter(({ level }) => level === "must").map(({ id }) => id));
  const { calls } = planCheck(target, { maxCalls: 6 });
  expect(calls).toHaveLength(6);
  expect(calls.every(({ serves }) => serves.some((id) => musts.has(id)))).toBe(true);
});

test.each([100, 303, 600, 601, 602])("code %i stops the run at once: exit code 3", async (code) => {
  const { target, sent } = targetOf(() => envelope(code));
  const results = await check(target, { sleep: idle });
  expect(sent()).toBe(1);
  expect(results.ended).toEqual({ why: "stopped", because: `stopped: the service answered ${code}`, code });
  expect(exitCodeOf(results)).toBe(3);
});

test("302 slows the run down, and is tried again", async () => {
  const pauses: number[] = [];
  const { target, sent } = targetOf((count) => envelope(count < 2 ? 302 : 400));
  await check(target, { maxCalls: 5, sleep: async (pause) => void pauses.push(pause) });
  expect(pauses).toEqual([1000, 2000, 2000, 2000]);
  expect(sent()).toBe(5);
});

test("a service that collects nothing was not reached: its promises are neither kept nor broken", async () => {
  const results = await check(targetOf(() => envelope(301)).target, { maxCalls: 9, sleep: idle });
  expect(results.verdicts.filter(({ is }) => is !== "not checked")).toEqual([]);
  expect(results.verdicts[0]?.because).toContain("still 301 after 3 tries");
});

test("a server that is not there is given up after three calls: exit code 4", async () => {
  const { target, sent } = targetOf(() => {
    throw new Error("fetch failed", { cause: new Error("connect ECONNREFUSED") });
  });
  const results = await check(target, { sleep: idle });
  expect(sent()).toBe(3);
  expect(results.ended?.because).toBe("no answer: connect ECONNREFUSED");
  expect(exitCodeOf(results)).toBe(4);
});

test("the ledger holds the day's calls: the cap is the day's, and the next day is a new one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  // 15:59 UTC is one minute before midnight in Shanghai.
  let now = Date.UTC(2026, 6, 28, 15, 59);
  const ledger = openLedger(folder, "api.example.com", () => now);
  const { target, sent } = targetOf(() => envelope(400));
  await check(target, { maxCalls: 4, ledger, sleep: idle });
  await check(target, { maxCalls: 6, ledger, sleep: idle });
  expect(sent()).toBe(6);
  expect(readdirSync(folder)).toEqual(["2026-07-28-api.example.com.jsonl"]);
  now += 60_000;
  await check(target, { maxCalls: 6, ledger, sleep: idle });
  expect(sent()).toBe(12);
  expect(readFileSync(join(folder, "2026-07-29-api.example.com.jsonl"), "utf8")).not.toContain("secret");
});

test("maxCalls must be a whole number", async () => {
  await expect(check(targetOf(() => envelope(0)).target, { maxCalls: 1.5 })).rejects.toThrow(
    /^Failed to check: maxCalls is 1.5/,
  );
});
