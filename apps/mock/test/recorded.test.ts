// What is recorded is what the client gets, whatever goes wrong on the way.
import { loadFixtures } from "@weibo-kit/fixtures";
import { expect, onTestFinished, test, vi } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";

/** The third user that is looked up can't be drawn: a page fails while its rows are written. */
function failing(): Mock {
  const mock = createMock();
  const { lazyUser } = mock.world;
  let looks = 0;
  mock.world.lazyUser = (uid) => {
    looks += 1;
    if (looks === 3) throw new Error("This user can't be drawn.");
    return lazyUser(uid);
  };
  const log = vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => log.mockRestore());
  return mock;
}

test("a payload that fails while it is written is a bug in the answer, the journal and the bill alike", async () => {
  const mock = failing();
  const response = await mock.request(FANS);
  expect(response.status).toBe(500);
  expect(response.headers.get("x-mock-bug")).toBe("yes");
  expect(response.headers.get("x-mock-by")).toBe("bug");
  expect(response.headers.get("x-mock-cost")).toBe("0.00");
  expect(await response.text()).not.toContain("can't be drawn");
  expect(mock.journal.entries()).toMatchObject([{ status: 500, code: 500, cost: 0, by: "bug" }]);
  expect(mock.bill()).toMatchObject({ calls: 1, billed: 0, total: "0.00" });
  expect((await mock.request(FANS)).status).toBe(200);
  expect(mock.bill()).toMatchObject({ calls: 2, billed: 1, total: "0.10" });
});

test("the same on a port", async () => {
  const mock = failing();
  const { url, close } = await serve(mock, { port: 0 });
  const response = await fetch(url + FANS);
  await close();
  expect([response.status, response.headers.get("x-mock-by")]).toEqual([500, "bug"]);
  expect(mock.journal.entries()).toMatchObject([{ status: 500, by: "bug" }]);
});

test("a failed success gives its place in the day's quota and its price back", async () => {
  const mock = failing();
  mock.limit({ perDay: 1, balance: "0.10" });
  expect((await mock.request(FANS)).status).toBe(500);
  expect((await mock.request(FANS)).status).toBe(200);
  expect((await jsonOf(mock.request(FANS))).code).toBe(303);
});

test("an unknown fault is recorded as a mistake", async () => {
  const mock = createMock();
  await mock.request(FANS, { headers: { "x-mock-fault": "quata" } });
  expect(mock.journal.entries()).toMatchObject([{ operation: "get-fans", status: 400, by: "mistake", nth: 1 }]);
});

test.each([
  ["an unknown uid", "/api/weibo/get-fans/v1?token=a&uid=1", 400],
  ["an unknown path", "/api/weibo/get-follower/v1?token=a&uid=1234567890", 404],
  ["an unknown user of V1", "/users/show.json?source=a&user_id=1", 400],
])("%s is refused by the operation itself, and the answer names it", async (_what, path, status) => {
  const mock = createMock();
  const response = await mock.request(path);
  expect([response.status, response.headers.get("x-mock-by")]).toEqual([status, "refusal"]);
  expect(mock.journal.entries()).toMatchObject([{ status, by: "refusal" }]);
});

test("a delayed call is counted when it arrives, and recorded when its bytes exist", async () => {
  let wake = () => {};
  const mock = createMock({ sleep: () => new Promise((resolve) => (wake = resolve)) });
  const slow = mock.request(FANS, { headers: { "x-mock-delay": "60000" } });
  await vi.waitFor(() => expect(mock.journal.count).toBe(1));
  expect(mock.journal.entries()).toEqual([]);
  expect(mock.bill().total).toBe("0.00");
  await mock.request(`${FANS}&page=2`);
  wake();
  await slow;
  expect(mock.journal.entries().map(({ count, url }) => [count, url.includes("page=2")])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(mock.bill().total).toBe("0.20");
});

test("delayed successes hold their place in the day's quota", async () => {
  let wake = () => {};
  const mock = createMock({ limits: { perDay: 1 }, sleep: () => new Promise((resolve) => (wake = resolve)) });
  const slow = mock.request(FANS, { headers: { "x-mock-delay": "60000" } });
  await vi.waitFor(() => expect(mock.journal.count).toBe(1));
  expect((await jsonOf(mock.request(FANS))).code).toBe(303);
  wake();
  expect((await jsonOf(slow)).code).toBe(0);
});

test("an entry holds what its answer can be made again from, or says why it does not", async () => {
  const mock = createMock();
  await mock.request(FANS);
  await mock.request("/users/show.json?source=a&user_id=11051");
  await mock.request(`/api/weibo/search-profile/v1?token=a&uid=1&q=${"x".repeat(2_000)}`);
  const [page, personal, long] = mock.journal.entries();
  expect(page).toMatchObject({ input: { uid: "1234567890", page: 1 }, origin: "http://localhost" });
  expect(page?.lost).toBeUndefined();
  expect(personal?.lost).toBe("it depends on the credential, which is not kept");
  expect(long?.lost).toBe("the input is too long to keep");
});

test("what a client sends is kept in the journal up to a bound", async () => {
  const mock = createMock();
  await mock.request(`/api/weibo/get-fans/v1?token=a&uid=${"1".repeat(50_000)}`);
  const [entry] = mock.journal.entries();
  expect(JSON.stringify(entry).length).toBeLessThan(4_000);
});

test("a reset of a tenant forgets its call that is under way", async () => {
  let wake = () => {};
  const mock = createMock({ sleep: () => new Promise<void>((resolve) => (wake = resolve)) });
  const underWay = mock.request(FANS, { headers: { "x-mock-delay": "2000" } });
  mock.journal.reset("a");
  wake();
  expect((await underWay).status).toBe(200);
  expect(mock.journal.entries("a")).toEqual([]);
  expect(await jsonOf(mock.request("/__mock/bill?token=a"))).toMatchObject({ calls: 0 });
});

test("an onEntry that throws ends the connection of its call, and not the server", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => log.mockRestore());
  let isBroken = true;
  const mock = createMock({
    onEntry: () => {
      if (isBroken) throw new Error("A bug of the caller.");
    },
  });
  const { url, close } = await serve(mock, { port: 0 });
  onTestFinished(close);
  await expect(fetch(url + FANS)).rejects.toThrow("fetch failed");
  isBroken = false;
  expect((await fetch(url + FANS)).status).toBe(200);
});

test("a mutated field with a name that no header can hold", async () => {
  const [fixture] = loadFixtures().filter(({ upstream }) => upstream === "justone");
  if (fixture === undefined) throw new Error("There is no fixture.");
  const mock = createMock({ fixtures: [{ ...fixture, body: { code: 0, data: { 粉丝: "1", ok: 1 } } }] });
  const { url, close } = await serve(mock, { port: 0 });
  onTestFinished(close);
  const path = `${fixture.request.replace("GET ", "")}&token=a`;
  for (const ask of [mock.request, (target: string, init: RequestInit) => fetch(url + target, init)]) {
    const response = await ask(path, { headers: { "x-mock-fault": "mutate=1" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("x-mock-mutated")).toContain("??:");
  }
});
