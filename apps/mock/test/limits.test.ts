// Limits count each token apart, on a clock that a test moves; the bill counts what would have been paid.
import { expect, test } from "vitest";
import { createMock, type Limits, type Mock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const MORNING = Date.UTC(2026, 6, 28, 1);
const clock = () => MORNING;
const fans = (token: string) => `/api/weibo/get-fans/v1?token=${token}&uid=1234567890`;
const detail = (token: string) => `/api/weibo/get-user-detail/v3?token=${token}&uid=1234567890`;
const ask = async (mock: Mock, path: string) => {
  const response = await mock.request(path);
  return { code: (await jsonOf(response)).code, headers: response.headers };
};

test.each<[Limits, number]>([
  [{ perSecond: 2 }, 302],
  [{ perHour: 2 }, 302],
  [{ perDay: 2 }, 303],
  [{ balance: "0.25" }, 601],
  [{ spendCap: 0.2 }, 602],
])("%j: two calls, then %i; another token has its own two", async (limits, code) => {
  const mock = createMock({ limits, clock });
  const codes = [];
  for (const token of ["a", "a", "a", "b"]) codes.push((await ask(mock, fans(token))).code);
  expect(codes).toEqual([0, 0, code, 0]);
  const { headers } = await ask(mock, fans("a"));
  expect(headers.get("x-mock-by")).toBe("limit");
  expect(headers.get("x-mock-because")).toMatch(new RegExp(`^${Object.keys(limits)[0]}: `));
});

test("the day's quota is each operation's own, and comes back after midnight in Beijing", async () => {
  const mock = createMock({ scenario: "quota-after-3", clock });
  for (let call = 0; call < 3; call += 1) await mock.request(fans("a"));
  const { code, headers } = await ask(mock, fans("a"));
  expect([code, headers.get("retry-after")]).toEqual([303, String(15 * 3600)]);
  expect((await ask(mock, detail("a"))).code).toBe(0);
  mock.advance("15h");
  expect((await ask(mock, fans("a"))).code).toBe(0);
});

test("POST /__mock/clock moves the clock of all tenants, or of one", async () => {
  const mock = createMock({ limits: { perHour: 1 }, clock });
  const move = (query: string, change: object) =>
    mock.request(`/__mock/clock${query}`, { method: "POST", body: JSON.stringify(change) }).then(jsonOf);
  for (const token of ["a", "b"]) await mock.request(fans(token));
  expect(await move("?token=a", { advance: "1h" })).toEqual({ clock: "2026-07-28T02:00:00.000Z" });
  expect([(await ask(mock, fans("a"))).code, (await ask(mock, fans("b"))).code]).toEqual([0, 302]);
  expect(await move("", { to: "2026-07-29T00:00:00+08:00" })).toEqual({ clock: "2026-07-28T16:00:00.000Z" });
  expect((await ask(mock, fans("b"))).code).toBe(0);
  expect((await move("", { to: "soon" })).mistake).toContain('"soon" is not a time');
});

test("only so many calls at the same time", async () => {
  const woken: (() => void)[] = [];
  const sleep = () => new Promise<void>((resolve) => woken.push(resolve));
  const mock = createMock({
    limits: { concurrent: 1 },
    sleep,
    scenario: { rules: [{ when: { nth: 1 }, then: { delay: 1 } }] },
  });
  const first = ask(mock, fans("a"));
  const second = ask(mock, fans("a"));
  expect((await second).code).toBe(302);
  for (const wake of woken) wake();
  expect((await first).code).toBe(0);
  expect((await ask(mock, fans("a"))).code).toBe(0);
});

test("a denied operation is 600, an expired token 100; V1 has its own codes for both", async () => {
  const mock = createMock({ limits: { denied: ["get-fans", "users-show"], expiresAfter: "10m" }, clock });
  expect((await ask(mock, fans("a"))).code).toBe(600);
  expect((await ask(mock, detail("a"))).code).toBe(0);
  const v1 = () => mock.request("/users/show.json?source=k&user_id=11051").then(jsonOf);
  expect((await v1()).error).toMatch(/^40314:/);
  mock.advance("10m");
  expect((await ask(mock, detail("a"))).code).toBe(100);
  expect((await v1()).error).toMatch(/^40111:/);
});

test("the bill: code 0 alone costs, by token and operation, and the header says what", async () => {
  const mock = createMock();
  for (const path of [
    fans("a"),
    fans("a"),
    detail("a"),
    fans("b"),
    fans("mock-301"),
    "/users/show.json?source=k&user_id=11051",
  ])
    await mock.request(path);
  expect((await ask(mock, fans("b"))).headers.get("x-mock-cost")).toBe("0.10");
  expect((await ask(mock, fans("mock-301"))).headers.get("x-mock-cost")).toBe("0.00");
  const bill = mock.bill();
  expect(bill).toMatchObject({ currency: "CNY", calls: 8, billed: 5, total: "0.50", fen: 50 });
  expect(mock.bill("a")).toMatchObject({
    total: "0.30",
    operations: [
      { operation: "get-fans", calls: 2, billed: 2, price: "0.10", total: "0.20" },
      { operation: "get-user-detail", calls: 1, total: "0.10" },
    ],
  });
  expect(bill.tokens.reduce((sum, { fen }) => sum + fen, 0)).toBe(50);
  expect(await mock.request("/__mock/bill").then(jsonOf)).toEqual(bill);
});

test.each<[Limits, string]>([
  [{ perDay: -1 }, "perDay is -1"],
  [{ balance: "1.005" }, '"1.005" is not an amount'],
  [{ denied: ["get-fan"] }, 'denied names "get-fan"'],
  [{ expiresAfter: "soon" }, '"soon" is not a duration'],
])("limits %j are refused", (limits, cause) => {
  expect(() => createMock({ limits })).toThrow(cause);
});
