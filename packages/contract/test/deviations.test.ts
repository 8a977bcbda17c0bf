// Deviations excuse what the user knows, for a reason and for a time; exit codes show the rest.
import { expect, test } from "vitest";
import { check, exitCodeOf, type Results, readDeviations } from "../src/index.ts";
import { targetOf } from "./target.ts";

const now = () => Date.UTC(2026, 6, 28);
const isId = "get-user-detail-token-missing";
const known = { case: isId, reason: "the gateway answers first", expires: "2026-07-28" };

/** Refuses everything as a bad call: only refusals can be judged. */
const gateway = () =>
  targetOf(() => ({ status: 400, body: { code: 400, data: null, message: null, recordTime: null } })).target;
const ask = (settings: object) => check(gateway(), { now, sleep: async () => {}, ...settings });
const verdict = ({ verdicts }: Results, id: string) => verdicts.find((one) => one.id === id);

test("a broken promise that is known is shown with its reason, and breaks nothing", async () => {
  const results = await ask({ deviations: [known] });
  expect(verdict(results, isId)).toMatchObject({
    is: "broken",
    known: { reason: "the gateway answers first", expires: "2026-07-28" },
  });
  expect(results.unusedDeviations).toEqual([]);
});

test("a deviation of a case that is kept must go: exit code 2", async () => {
  const kept = await ask({ deviations: [{ ...known, case: "get-user-detail-envelope" }] });
  expect(kept.unusedDeviations).toEqual(["get-user-detail-envelope"]);
  const all = kept.verdicts.map((one) => ({ ...one, is: "kept" as const }));
  expect(exitCodeOf({ ...kept, verdicts: all })).toBe(2);
});

test.each([
  [{ ...known, case: "no-such-case" }, /no case has this id/],
  [{ ...known, reason: " " }, /it has no reason/],
  [{ ...known, expires: "tomorrow" }, /it has no day/],
  [
    { ...known, expires: "2027-02-30" },
    /of "get-user-detail-token-missing": no calendar has the day 2027-02-30\. Write /,
  ],
  [{ ...known, expires: "2027-13-01" }, /no calendar has the day 2027-13-01/],
  [{ ...known, expired: "2027-01-01" }, /it has the unknown key "expired"\. Known: case, reason, expires\./],
  [{}, /^Failed to read deviation 1: it names no case\./],
  [1, /^Failed to read deviation 1: it is no object\. Write \{"case", "reason", "expires"\}\.$/],
  [[{}], /^Failed to read deviation 1: it is no object\./],
  [{ ...known, expires: "2026-07-27" }, /it expired on 2026-07-27\. Mend the server/],
])("%j is refused before anything is sent", async (deviation, cause) => {
  const { target, sent } = targetOf(() => ({ status: 200, body: {} }));
  // As it was read from a file.
  const deviations = JSON.parse(JSON.stringify([deviation]));
  await expect(check(target, { now, deviations })).rejects.toThrow(cause);
  expect(sent()).toBe(0);
});

test("a deviation without a case is named by its number", () => {
  expect(() => readDeviations([known, [{}]], [isId], now())).toThrow(/^Failed to read deviation 2: it is no object/);
});

test("a run that judged nothing does not pass", async () => {
  const results = await ask({});
  const verdicts = results.verdicts.map((one) => ({ ...one, is: "not checked" as const, why: "condition" as const }));
  expect(exitCodeOf({ ...results, verdicts })).toBe(4);
});

test("a broken may-case fails nothing, a broken should-case does", async () => {
  const results = await ask({});
  const [first] = results.verdicts;
  if (first === undefined) throw new Error("no verdict came");
  const only = (level: "may" | "should") => ({ ...results, verdicts: [{ ...first, level, is: "broken" as const }] });
  expect(exitCodeOf(only("may"))).toBe(0);
  expect(exitCodeOf(only("should"))).toBe(1);
});
