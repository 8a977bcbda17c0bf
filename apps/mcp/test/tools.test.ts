// Each tool through the bundled server, and what it answers to a wrong input.
import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { codeOf, startClient } from "./client.ts";

const FANS = "/api/weibo/get-fans/v1?uid=1234567890";

test("the server has seven tools, with a schema each, and says where its mock is", async () => {
  const { client, where } = await startClient();
  const { tools } = await client.listTools();
  const names = ["find_users", "explain", "journal", "set_scenario", "advance_clock", "bill", "check"];
  expect(tools.map(({ name }) => name)).toEqual(names);
  for (const { inputSchema } of tools)
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
  expect(await (await fetch(`${where().url}/__mock/health`)).json()).toMatchObject({ ok: true });
});

test("a quota is set, met, explained, billed, and ends with the day", async () => {
  const { result, where } = await startClient();
  const { url, tenant } = where();
  const codeOfCall = async () => codeOf(await fetch(`${url}${FANS}&token=${tenant}`));
  expect(await result("set_scenario", { scenario: "quota-after-3" })).toMatchObject({ limits: { perDay: 3 } });
  expect([await codeOfCall(), await codeOfCall(), await codeOfCall(), await codeOfCall()]).toEqual([0, 0, 0, 303]);
  expect(await result("explain", { url: `${FANS}&token=any` })).toMatchObject({ outcome: { fault: { code: 303 } } });
  expect(await result("journal", { code: 303 })).toMatchObject({ calls: 1, entries: [{ count: 4, by: "limit" }] });
  expect(await result("bill")).toMatchObject({ calls: 4, billed: 3, total: "0.30" });
  await result("advance_clock", { advance: "1d" });
  expect(await codeOfCall()).toBe(0);
});

test("users are found by traits, uid and nickname, and their calls are answered", async () => {
  const { result } = await startClient();
  const found = await result("find_users", { fans: ">1e6", verified: true, limit: 2 });
  expect(found).toMatchObject({ users: [{ uid: 5357651574 }, {}], more: expect.stringContaining("at most 20") });
  const { call } = Object(found);
  expect(await (await fetch(call)).json()).toMatchObject({ code: 0 });
  for (const name of ["5357651574", "粉丝红包"])
    expect(await result("find_users", { name })).toMatchObject({ users: [{ nickname: "粉丝红包" }] });
});

test("a long journal is shown in parts, and says how to get the rest", async () => {
  const { result, where } = await startClient();
  const { url, tenant } = where();
  for (let call = 0; call < 5; call += 1) await fetch(`${url}${FANS}`, { headers: { "x-mock-tenant": tenant } });
  const last = await result("journal", { limit: 2 });
  expect(last).toMatchObject({
    calls: 5,
    entries: [{ count: 4 }, { count: 5 }],
    more: expect.stringContaining("before"),
  });
  expect(await result("journal", { before: 3 })).toMatchObject({ calls: 2, entries: [{ count: 1 }, { count: 2 }] });
  expect(await result("journal", { operation: "users-show" })).toMatchObject({
    calls: 0,
    note: "No call of this session fits; without filters all are shown.",
  });
});

test("a check judges the mock, and is not in the session's journal and bill", async () => {
  const { result, where } = await startClient();
  const { url } = where();
  expect(await result("check", { only: ["get-user-detail"], level: "must" })).toMatchObject({ broken: 0, target: url });
  expect([await result("journal"), await result("bill")]).toMatchObject([{ calls: 0 }, { calls: 0 }]);
});

test("a check of a stub names what is broken, ten promises at most", async () => {
  // A list without what a user has.
  const stub = createServer((_request, response) => response.end('{"code":0,"data":{"users":[{"id":1}]}}')).listen(0);
  onTestFinished(() => void stub.close());
  await once(stub, "listening");
  const url = `http://127.0.0.1:${Object(stub.address()).port}`;
  const { result } = await startClient();
  const found = await result("check", { address: url, only: ["get-fans"] });
  expect(found).toMatchObject({ target: url, more: expect.stringContaining('"only" narrows') });
  expect(Object(found).brokenPromises).toHaveLength(10);
});

const wrong: readonly (readonly [tool: string, input: Readonly<Record<string, unknown>>, sentence: string])[] = [
  ["find_users", { fans: "lots" }, 'Failed to find people: fans is "lots". Write a number'],
  ["find_users", { name: "nobody at all" }, "Failed to find nobody at all: no user has this uid or nickname."],
  ["find_users", { name: "1", verified: true }, "both name and verified are given"],
  ["find_users", { limit: 21 }, "limit: Too big"],
  ["explain", { url: "/__mock/health" }, "it is a control route"],
  ["journal", { by: "rules" }, "by: Invalid option"],
  ["journal", { operation: "get-fan" }, 'operation is "get-fan". Did you mean get-fans? Known: '],
  ["journal", { cod: 302 }, 'Unrecognized key: "cod"'],
  ["set_scenario", {}, "nothing is given. Known scenarios: calm, flaky"],
  ["set_scenario", { scenario: "flakey" }, "Did you mean flaky?"],
  ["set_scenario", { scenario: "calm", rules: [] }, "both a name and rules are given"],
  ["set_scenario", { rules: [{ then: { falt: 302 } }] }, "falt"],
  ["set_scenario", { limits: { perDya: 3 } }, "Did you mean perDay?"],
  ["advance_clock", {}, "neither `advance` nor `to` is given"],
  ["advance_clock", { advance: "soon" }, '"soon" is not a duration'],
  ["check", { only: ["nothing"] }, "no case of level may has nothing in its id"],
  ["check", { address: "localhost:1" }, "Add the scheme: http://localhost:1."],
  ["check", { address: "http://127.0.0.1:8", only: ["get-fans-answers"] }, "nothing could be checked"],
];

test("a wrong input fails with one sentence", async () => {
  const { mistake } = await startClient();
  for (const [tool, input, sentence] of wrong) {
    const text = await mistake(tool, input);
    expect(text).toContain(sentence);
    expect(text).not.toContain("\n");
  }
});
