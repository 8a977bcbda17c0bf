/** Options: their defaults, how changes are merged, and what is refused. */
import { createMock } from "@weibo-kit/mock";
import { afterEach, expect, test, vi } from "vitest";
import { type ClientOptions, createWeiboClient, type EndEvent, type TryEvent } from "../src/index.ts";
import { systemClock } from "../src/time/clock.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf, TOKEN } from "./clients.ts";
import { refuse, service, works } from "./fake-service.ts";

const uid = BUSY;
afterEach(() => vi.unstubAllGlobals());

test("by default it calls the real service, through the global fetch of that moment", async () => {
  const { fetch, requests } = service(works);
  const weibo = createWeiboClient({ token: TOKEN });
  vi.stubGlobal("fetch", fetch);
  await weibo.users.get({ uid });
  expect(requests.map(String)).toEqual([
    `https://api.justoneapi.com/api/weibo/get-user-detail/v3?uid=${uid}&token=${TOKEN}`,
  ]);
});

test("the system's clock and chance are the default: a first retry comes within its wait", async () => {
  const { fetch, requests } = service(refuse(301), works);
  await createWeiboClient({ token: TOKEN, fetch, retry: { firstWait: 1 } }).users.get({ uid });
  expect(requests).toHaveLength(2);
});

test("no limit at all is a limit that never comes", async () => {
  const controller = new AbortController();
  const end = systemClock.sleep(Infinity, controller.signal).then(() => "over");
  expect(await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 5, "still waiting"))])).toBe(
    "still waiting",
  );
  controller.abort();
  expect(await end).toBe("over");
});

test("baseUrl may have a path and a slash", async () => {
  const { fetch, requests } = service(works);
  await clientOf(fetch, { baseUrl: "http://proxy.test/weibo/" }).users.get({ uid });
  expect(requests[0]?.pathname).toBe("/weibo/api/weibo/get-user-detail/v3");
});

test("the token function is called before each attempt, so the token may change", async () => {
  const tokens = ["token-one", "token-two"];
  const { fetch, requests } = service(refuse(301), works);
  await clientOf(fetch, { token: () => tokens.shift() ?? "none" }).users.get({ uid });
  expect(requests.map((url) => url.searchParams.get("token"))).toEqual(["token-one", "token-two"]);
});

test("withOptions changes a copy, and merges groups", async () => {
  const events: unknown[] = [];
  const options = { retry: { retries: 5, firstWait: 80 }, random: () => 1 };
  const weibo = clientOf(service(refuse(301)).fetch, options);
  const copy = weibo.withOptions({ retry: { retries: 1 }, hooks: { onRetry: ({ wait }) => events.push(wait) } });
  expect(await caught(copy.users.get({ uid }))).toMatchObject({ attempts: 2 });
  expect(events).toEqual([80]);
  expect(await caught(weibo.users.get({ uid }))).toMatchObject({ attempts: 6 });
});

test("withOptions can call another service with another token", async () => {
  const mock = createMock();
  const weibo = clientOf(service(refuse(601)).fetch);
  const testing = weibo.withOptions({ fetch: mock.fetch, token: "mock-301x1" });
  expect((await testing.users.get({ uid })).user.idstr).toBe(uid);
});

test("hooks report each attempt from its start to its end, without the token", async () => {
  const tries: TryEvent[] = [];
  const ends: EndEvent[] = [];
  const hooks = { onTry: (it: TryEvent) => tries.push(it), onEnd: (it: EndEvent) => ends.push(it) };
  await clientOf(service(refuse(301), works).fetch, { hooks }).users.get({ uid });
  expect(tries).toEqual([
    { operation: "get-user-detail", attempt: 1, query: { uid } },
    { operation: "get-user-detail", attempt: 2, query: { uid } },
  ]);
  expect(ends).toMatchObject([
    { attempt: 1, status: 200, code: 301, billed: "no", requestId: "r1", error: { code: 301 } },
    { attempt: 2, status: 200, code: 0, billed: "yes", requestId: "r1", error: undefined },
  ]);
});

test("a hook that throws, at once or later, does not lose the answer", async () => {
  const hooks = {
    onTry: () => {
      throw new Error("broken logger");
    },
    onEnd: () => Promise.reject(new Error("broken later")),
  };
  const weibo = clientOf(service(works).fetch, { hooks });
  expect((await weibo.users.get({ uid })).user.idstr).toBe("1");
});

test.each<[Partial<ClientOptions>, string]>([
  [{ retry: { retries: -1 } }, "retries is -1. Give a number from 0."],
  [{ timeouts: { attempt: 0 } }, "attempt is 0. Give a number above 0."],
  [{ timeouts: { total: Number.NaN } }, "total is NaN. Give a number above 0."],
  [{ budget: { price: 0 } }, "price is 0. Give a number above 0."],
  [{ pace: { perSecond: 0 } }, "perSecond is 0. Give a number above 0."],
  [
    { baseUrl: "http://x.test/?a=1" },
    "baseUrl has a query, a fragment or a password. Give an address and a path alone.",
  ],
])("%j is a mistake", (options, words) => {
  expect(() => createWeiboClient({ token: TOKEN, ...options })).toThrow(`Failed to create the client: ${words}`);
});
