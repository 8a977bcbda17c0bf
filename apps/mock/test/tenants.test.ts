// Each token is a tenant with its own scenario, limits, clock, journal and reset; thousands of them stay bounded.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

const fans = (token: string) => `/api/weibo/get-fans/v1?token=${token}&uid=1234567890`;
const put = (url: string, body: object) => fetch(url, { method: "PUT", body: JSON.stringify(body) }).then(jsonOf);

/** What one worker sees of the server: its own faults, its own count, its own bill. */
async function worker(url: string, number: number) {
  const token = `worker-${number}`;
  const failing = (number % 5) + 1;
  await put(`${url}/__mock/scenario?token=${token}`, { rules: [{ when: { nth: failing }, then: { fault: 301 } }] });
  const codes: number[] = [];
  for (let call = 0; call < 6; call += 1) codes.push((await fetch(url + fans(token)).then(jsonOf)).code);
  const { entries } = await fetch(`${url}/__mock/journal?token=${token}`).then(jsonOf);
  const bill = await fetch(`${url}/__mock/bill?token=${token}`).then(jsonOf);
  return { codes, expected: codes.map((_, place) => (place + 1 === failing ? 301 : 0)), entries, bill };
}

test("64 workers share one server without seeing each other", async () => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const seen = await Promise.all(Array.from({ length: 64 }, (_, number) => worker(url, number)));
  await close();
  for (const { codes, expected, entries, bill } of seen) {
    expect(codes).toEqual(expected);
    expect(entries.map(({ nth }: { readonly nth: number }) => nth)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(bill).toMatchObject({ calls: 6, billed: 5, total: "0.50" });
  }
  expect(mock.journal.count).toBe(64 * 6);
}, 20_000);

test("reset with a token clears its calls alone", async () => {
  const mock = createMock({ limits: { perDay: 1 } });
  const code = async (token: string) => (await mock.request(fans(token)).then(jsonOf)).code;
  expect([await code("a"), await code("b"), await code("a")]).toEqual([0, 0, 303]);
  await mock.request("/__mock/reset?token=a", { method: "POST" });
  expect([await code("a"), await code("b")]).toEqual([0, 303]);
  expect(mock.journal.entries("a").length).toBe(1);
  expect(mock.journal.entries("b").length).toBe(2);
});

test("a closed tenant has the defaults again", async () => {
  const mock = createMock();
  const force = (method: string) => mock.request("/__mock/scenario?token=a", { method, body: '{"scenario":"broke"}' });
  const code = async () => (await mock.request(fans("a")).then(jsonOf)).code;
  await force("PUT");
  expect(await code()).toBe(601);
  await mock.request("/__mock/scenario?token=a", { method: "DELETE" });
  expect(await code()).toBe(0);
});

test("the journal keeps a bounded number of tokens and never loses a call", async () => {
  const mock = createMock({ journalSize: 10 });
  const ask = (token: string) => mock.request(`/api/weibo/get-fans/v1?token=${token}&uid=1`);
  for (let token = 0; token < 10_050; token += 1) await ask(`t${token}`);
  expect(mock.journal.tenants.length).toBe(10_000);
  expect(mock.journal.tallyOf("t0").calls).toBe(0);
  expect(mock.journal.tallyOf("t10049").calls).toBe(1);
  expect(mock.journal.all.calls).toBe(10_050);
  expect(mock.bill().calls).toBe(10_050);
}, 20_000);
