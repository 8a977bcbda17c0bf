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

test("tenants with large scenarios are forgotten, those unused for longest first", async () => {
  const mock = createMock({ tenantBytes: 2_000 });
  for (const token of ["a", "b", "c"])
    mock.use({ about: "y".repeat(900), rules: [{ then: { fault: "quota" } }] }, token);
  expect(await Promise.all(["a", "b", "c"].map((token) => codeOf(mock, token)))).toEqual([0, 303, 303]);
});

async function codeOf(mock: Mock, token: string): Promise<unknown> {
  return Object(await (await mock.request(`${FANS}&token=${token}`)).json()).code;
}
