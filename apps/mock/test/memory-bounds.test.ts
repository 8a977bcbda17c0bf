// What is kept of calls is bounded in bytes, whatever they contain.
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";

const LONG = "x".repeat(15_000);
const FANS = "/api/weibo/get-fans/v1?uid=1234567890";

/** The longest entry that a call can have as JSON, in characters. */
const LONGEST_ENTRY = 9_000;

test.each<[what: string, path: string, headers?: Record<string, string>]>([
  ["URL", `${FANS}&token=a&more=${LONG}`],
  ["token", `${FANS}&token=${LONG}`],
  ["uid", `${FANS}&token=a&uid=${LONG}`],
  ["path", `/no/${LONG}?token=a`],
  ["nickname", `/users/show.json?source=a&screen_name=${LONG}`],
  ["host", `http://${LONG}.example${FANS}&token=a`],
  ["effect", `${FANS}&token=a`, { "x-mock-fault": LONG }],
  ["field to mutate", `${FANS}&token=a`, { "x-mock-fault": `mutate=${LONG}` }],
  ["list of mutated fields", `${FANS}&token=a`, { "x-mock-fault": "mutate=1" }],
  ["scenario's name", `${FANS}&token=a`, { "x-mock-scenario": LONG }],
  ["AppKey", "/users/show.json?user_id=11051", { authorization: `Basic ${btoa(`${LONG}:b`)}` }],
])("the entry of a call with a long %s is short", async (_what, path, headers = {}) => {
  const mock = createMock();
  await (await mock.request(path, { headers })).text();
  const entries = mock.journal.entries();
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries).length).toBeLessThan(LONGEST_ENTRY);
});

test("two tenants with long names that differ at the end are two tenants", async () => {
  const mock = createMock();
  const [one, other] = [`${LONG.slice(0, 1_000)}1`, `${LONG.slice(0, 1_000)}2`];
  mock.limit({ perDay: 0 }, one);
  expect([await codeOf(mock, one), await codeOf(mock, other)]).toEqual([303, 0]);
  expect([mock.bill(one).calls, mock.bill(other).calls]).toEqual([1, 1]);
});

const large = { about: "y".repeat(900), rules: [{ then: { fault: "quota" } }] };

test("scenarios past tenantBytes are refused with a sentence, and those of other tenants stay", async () => {
  const mock = createMock({ tenantBytes: 2_000 });
  for (const token of ["a", "b"]) mock.use(large, token);
  expect(() => mock.use(large, "c")).toThrow(
    "Failed to set what applies to a tenant: scenarios, limits and people of all tenants may have 2000 bytes together, and 949 more do not fit. End tenants that are no longer needed: DELETE /__mock/scenario?token=NAME; or raise the setting tenantBytes.",
  );
  expect(await Promise.all(["a", "b", "c"].map((token) => codeOf(mock, token)))).toEqual([303, 303, 0]);
  mock.use(large, "a");
  mock.use("flaky", "a");
  mock.use(large, "c");
});

test("tenants without a call for an hour make room: they lose their scenarios, and keep their clocks", async () => {
  const HOUR = 3_600_000;
  let now = Date.UTC(2026, 10, 1);
  const mock = createMock({ tenantBytes: 2_000, clock: () => now });
  mock.advance("2d", "a");
  for (const token of ["a", "b"]) mock.use(large, token);
  now += HOUR - 1;
  await codeOf(mock, "b");
  now += 1;
  mock.use(large, "c");
  expect(await Promise.all(["a", "b", "c"].map((token) => codeOf(mock, token)))).toEqual([0, 303, 303]);
  const { clock } = Object(await (await mock.request("/__mock/clock?token=a")).json());
  expect(Date.parse(clock) - now).toBe(48 * HOUR);
});

test("a tenant made under a name that was asked for keeps its scenario", async () => {
  let now = 0;
  const mock = createMock({ tenantBytes: 1_000, clock: () => now });
  await mock.request("/__mock/tenants", { method: "POST", body: '{"name":"ci-7"}' });
  mock.use(large, "ci-7");
  now += 24 * 3_600_000;
  expect(() => mock.use(large, "b")).toThrow("do not fit");
  await mock.request("/__mock/tenants/ci-7", { method: "DELETE" });
  mock.use(large, "b");
});

test("the 10,001st tenant with settings is refused, and the first keeps its own", async () => {
  const mock = createMock();
  mock.advance("2d", "first");
  for (let number = 1; number < 10_000; number += 1) mock.use("broke", `t${number}`);
  expect(() => mock.use("broke", "last")).toThrow("10000 tenants have settings of their own, and no more are kept.");
  mock.use("flaky", "first");
  mock.use("broke");
  expect(await codeOf(mock, "last")).toBe(601);
});

async function codeOf(mock: Mock, token: string): Promise<unknown> {
  return Object(await (await mock.request(`${FANS}&token=${token}`)).json()).code;
}
