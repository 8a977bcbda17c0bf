// Targets and settings that cannot be used are refused before any call, in plain JavaScript too, with the known names.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { check, inProcess, planCheck, recorded, serverAt } from "../src/index.ts";
import { testContract } from "../src/vitest.ts";
import { targetOf } from "./target.ts";

/** Arguments as JavaScript passes them: of any type. */
const untyped =
  <Result>(work: (...args: never[]) => Result): ((...args: unknown[]) => Result) =>
  (...args) =>
    Reflect.apply(work, undefined, args);

const [anyCheck, anyPlan, anyServer, anyInProcess, anyRecorded] = [
  untyped(check),
  untyped(planCheck),
  untyped(serverAt),
  untyped(inProcess),
  untyped(recorded),
];
const target = () => inProcess(createMock().fetch);

test.each([
  ["http://127.0.0.1:4010", /^Failed to check: the target is an address\. Make one: serverAt\("http/],
  [undefined, /the target is no target\. Make one: serverAt/],
  [{ url: "http://127.0.0.1:4010" }, /the target is no target\./],
])("check(%j) is refused", async (given, cause) => {
  await expect(anyCheck(given)).rejects.toThrow(cause);
  expect(() => anyPlan(given)).toThrow(cause);
  expect(() => untyped(testContract)(given)).toThrow(cause);
});

test.each([
  [
    { maxCall: 3 },
    /unknown setting "maxCall"\. Known: cases, maxCalls, deviations, probes, ledger, onVerdict, now, sleep\./,
  ],
  [{ maxCalls: "3" }, /maxCalls is "3"\. It must be a whole number from 0 up, or Infinity\./],
  [{ probes: { run: 3 } }, /probes has the unknown key "run"\. Did you mean runs\? Known: seed, runs, path/],
  [{ probes: { runs: -1 } }, /probes runs must be a whole number from 0 up/],
  [{ probes: { path: "x" } }, /probes path must be the number of a generated call, a text such as "7"/],
  [{ probes: { path: "1:0" } }, /probes path must be the number of a generated call/],
  [{ deviations: "deviations.json" }, /deviations is "deviations\.json"\. It must be a list\./],
  [{ ledger: ".weibo-kit" }, /ledger is "\.weibo-kit"\. It must be an object\./],
  [{ onVerdict: true }, /onVerdict is true\. It must be a function\./],
  ["fast", /the settings are "fast"\. They must be an object\./],
])("settings %j are refused before any call", async (settings, cause) => {
  const { target: counted, sent } = targetOf(() => ({ status: 200, body: {} }));
  await expect(anyCheck(counted, settings)).rejects.toThrow(cause);
  expect(sent()).toBe(0);
});

test("no limit, and settings that are left out as undefined, are accepted", () => {
  expect(() => anyPlan(target(), { maxCalls: Number.POSITIVE_INFINITY, ledger: undefined })).not.toThrow();
});

test.each([
  [{ tokens: "t" }, /unknown setting "tokens"\. Known: token, source, upstreams, dialect, faults, people, timeout/],
  [{ upstreams: ["just-one"] }, /It must be a list of some of justone, open-v1\./],
  [{ dialect: "old" }, /dialect is "old"\. It must be one of current, legacy\./],
  [{ people: { uids: "1" } }, /people has the unknown key "uids"\. Did you mean uid\? Known: uid, v1Uid, unknownUid/],
  [{ timeout: "3s" }, /timeout is "3s"\. It must be a whole number from 1/],
])("a target with %j is refused", (settings, cause) => {
  expect(() => anyServer("http://127.0.0.1:4010", settings)).toThrow(cause);
  expect(() => anyInProcess(createMock().fetch, settings)).toThrow(cause);
});

test("`live` is known where an address is given", () => {
  expect(() => anyServer("http://127.0.0.1:4010", { live: true })).not.toThrow();
  expect(() => anyInProcess(createMock().fetch, { live: true })).toThrow(/unknown setting "live"/);
});

test("an address, a fetch and recordings of another kind are refused", () => {
  expect(() => anyServer(4010)).toThrow(/the address is no text\. Try http:/);
  expect(() => anyInProcess(createMock())).toThrow(/there is no fetch to ask\. Give a function/);
  expect(() => anyRecorded("fixtures", "fixtures")).toThrow(/^Failed to check recordings: they are no list\./);
  expect(() => anyRecorded([], "none", "old")).toThrow(/It must be one of current, legacy/);
});
