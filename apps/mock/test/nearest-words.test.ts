// A misspelt word gets the nearest known one, wherever a word can be given.
import { expect, test } from "vitest";
import { createMock, readFault } from "../src/index.ts";
import { serve } from "../src/serve.ts";

/** As a caller in JavaScript, whom no compiler stops. */
const create = (settings: object) => () => Reflect.apply(createMock, undefined, [settings]);
const rule = (content: object) => create({ scenario: { rules: [content] } });
const then = { fault: 302 };

test.each<[string, () => unknown, string]>([
  ["a setting", create({ sceanrio: "flaky" }), "scenario"],
  ["a scenario", create({ scenario: "falky" }), "flaky"],
  ["a limit", create({ limits: { perDya: 3 } }), "perDay"],
  ["an operation of limits", create({ limits: { denied: ["get-fan"] } }), "get-fans"],
  ["a key of a scenario", create({ scenario: { rlues: [] } }), "rules"],
  ["a key of a rule", rule({ wen: {}, then }), "when"],
  ["a key of `when`", rule({ when: { opration: "get-fans" }, then }), "operation"],
  ["a key of `then`", rule({ then: { falt: 302 } }), "fault"],
  ["an upstream", rule({ when: { upstream: "justnoe" }, then }), "justone"],
  ["an operation", rule({ when: { operation: "get-fan" }, then }), "get-fans"],
  ["a fault", rule({ then: { fault: "quata" } }), "quota"],
  ["a disruption", rule({ then: { disruption: "rest" } }), "reset"],
  ["an unstable list", rule({ then: { list: "movin" } }), "moving"],
  ["an effect", () => readFault("mutat=0.1"), "mutate=0.1"],
  ["an effect among others", () => readFault("302+rtry=5"), "retry=5"],
  ["a schedule", create({ replay: "3:rset" }), "reset"],
])("%s", (_what, act, word) => {
  expect(act).toThrow(`Did you mean ${word}? Known`);
});

test("a setting of the port", async () => {
  const settings = { prot: 0 };
  await expect(Reflect.apply(serve, undefined, [createMock(), settings])).rejects.toThrow(
    "Did you mean port? Known: port,",
  );
});

test.each<[Record<string, string>, string, string]>([
  [{ "x-mock-fault": "mutat=0.1" }, "any", "mutate=0.1"],
  [{ "x-mock-fault": "rset" }, "any", "reset"],
  [{ "x-mock-fault": "quata" }, "any", "quota"],
  [{ "x-mock-falt": "302" }, "any", "x-mock-fault"],
  [{ "x-mock-scenario": "falky" }, "any", "flaky"],
  [{}, "mock-rset", "reset"],
  [{}, "mock-mutat=0.1", "mutate=0.1"],
  [{}, "mock-slwo", "slow"],
])("a call with the headers %j and the token %s", async (headers, token, word) => {
  const path = `/api/weibo/get-fans/v1?uid=1234567890&token=${encodeURIComponent(token)}`;
  const answer = await createMock().request(path, { headers });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ mistake: expect.stringContaining(`Did you mean ${word}? Known`) });
});

test.each([
  ["/__mock/journl", "/journal"],
  ["/__mock/journal?opration=get-fans", "operation"],
])("%s", async (path, word) => {
  expect(await (await createMock().request(path)).text()).toContain(`Did you mean ${word}? Known`);
});
