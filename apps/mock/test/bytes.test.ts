// The bytes of a tenant's answers depend on the tenant alone: its name and the order of its own calls.
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";

const profile = (token: string) => `/api/weibo/get-user-detail/v3?token=${token}&uid=5357651574`;

async function answersOf(order: readonly string[]): Promise<Record<string, string[]>> {
  const mock = createMock({ clock: () => Date.parse("2026-07-28T04:00:25Z") });
  const answers: Record<string, string[]> = {};
  for (const token of order) {
    const text = await (await mock.request(profile(token))).text();
    answers[token] = [...(answers[token] ?? []), text];
  }
  return answers;
}

test("tenants that run at the same time get the bytes that each gets alone", async () => {
  const together = await answersOf(["a", "b", "b", "a", "b"]);
  expect(together.a).toEqual((await answersOf(["a", "a"])).a);
  expect(together.b).toEqual((await answersOf(["b", "b", "b"])).b);
});

test("no two answers of different tenants, or of one, have the same request id", async () => {
  const order = Array.from({ length: 3_000 }, (_, index) => `t${index % 300}`);
  const ids = Object.values(await answersOf(order))
    .flat()
    .map((text) => JSON.parse(text).requestId);
  expect(new Set(ids).size).toBe(order.length);
  expect(ids.every((id) => /^[\da-f]{32}$/.test(id))).toBe(true);
});

test.each([
  ["plain", profile("a"), {}],
  ["posted", "/users/show.json?source=k", { method: "POST", body: new URLSearchParams({ user_id: "11051" }) }],
  ["control", "/__mock/health", {}],
  ["delayed", profile("a"), { headers: { "x-mock-delay": "1" } }],
] as const)("%s calls with one signal leave no listeners on it", async (_what, path, init) => {
  const mock = createMock({ sleep: async () => undefined });
  const { signal } = new AbortController();
  for (let nth = 0; nth < 2_000; nth += 1) await (await mock.request(path, { ...init, signal })).text();
  expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(10);
});

test("a caller's signal still ends the delay of a posted call", async () => {
  const mock = createMock();
  const stop = new AbortController();
  const headers = { "x-mock-delay": "100000" };
  const body = new URLSearchParams({ user_id: "11051" });
  const call = mock.fetch("http://x/users/show.json?source=k", { method: "POST", headers, body, signal: stop.signal });
  setTimeout(() => stop.abort());
  await expect(call).rejects.toThrow(/abort/);
});
