/** What is retried, how often, and after which waits. */
import { createMock } from "@weibo-kit/mock";
import { expect, test, vi } from "vitest";
import { createWeiboClient, type RetryEvent } from "../src/index.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf } from "./clients.ts";
import { type Reply, refuse, refused, service, silent, stalled, works } from "./fake-service.ts";
import { virtualClock } from "./virtual-clock.ts";

const uid = BUSY;

test("mock-301x2 refuses twice, the third attempt works", async () => {
  const mock = createMock();
  const weibo = clientOf(mock.fetch, { token: "mock-301x2" });
  expect((await weibo.users.get({ uid })).user.idstr).toBe(uid);
  expect(weibo.spent()).toEqual({ tries: 3, billed: 1, unsure: 0, yuan: 0.1 });
});

test.each([301, 302, 500, 503])("code %i is retried, at most `retries` times", async (code) => {
  const { fetch, requests } = service(refuse(code));
  const error = await caught(clientOf(fetch, { retry: { retries: 2 } }).users.get({ uid }));
  expect(error).toMatchObject({ code, attempts: 3, retryable: true });
  expect(requests).toHaveLength(3);
});

test.each([100, 101, 202, 300, 303, 400, 404, 600, 601, 602, 999])("code %i is never retried", async (code) => {
  const { fetch, requests } = service(refuse(code));
  expect(await caught(clientOf(fetch).users.get({ uid }))).toMatchObject({ code, attempts: 1, retryable: false });
  expect(requests).toHaveLength(1);
});

test("a port that fetch refuses is asked once, and the reason names the remedy", async () => {
  const wrapped = vi.fn((...args: Parameters<typeof fetch>) => fetch(...args));
  for (const options of [{}, { fetch: wrapped }]) {
    const weibo = createWeiboClient({ token: "any", baseUrl: "http://127.0.0.1:6000", ...options });
    const error = await caught(weibo.users.get({ uid }));
    expect(error).toMatchObject({ kind: "transport", attempts: 1, retryable: false });
    expect(error.message).toMatch(/ got no answer: .*bad port\. Every fetch refuses this port: let the server .*\.$/);
  }
  expect(wrapped).toHaveBeenCalledTimes(1);
});

test.each<[string, Reply, string]>([
  ["no connection", refused, "transport"],
  ["silence", silent, "timeout"],
  ["a body that stalls", stalled, "timeout"],
])("%s is retried, and the error reports that it may have been billed", async (_what, reply, kind) => {
  const { fetch, requests } = service(reply);
  const weibo = clientOf(fetch);
  expect(await caught(weibo.users.get({ uid }))).toMatchObject({ kind, attempts: 4, billed: "maybe" });
  expect(requests).toHaveLength(4);
  expect(weibo.spent()).toEqual({ tries: 4, billed: 0, unsure: 4, yuan: 0.4 });
});

test("an attempt has sixty seconds, its body included", async () => {
  const clock = virtualClock();
  const started = clock.now();
  const weibo = clientOf(service(stalled).fetch, { clock, retry: { retries: 0 } });
  const error = await caught(weibo.users.get({ uid }));
  expect(error).toMatchObject({ kind: "timeout", of: "attempt" });
  expect(error.message).toMatch(/60000 ms\. It may have been billed\./);
  expect(clock.now() - started).toBe(60_000);
});

test("the whole call has its deadline, whatever the single attempts do", async () => {
  const clock = virtualClock();
  const started = clock.now();
  const weibo = clientOf(service(silent).fetch, { clock, retry: { retries: 99 }, timeouts: { total: 100_000 } });
  expect(await caught(weibo.users.get({ uid }))).toMatchObject({ kind: "timeout", of: "total", attempts: 2 });
  expect(clock.now() - started).toBe(100_000);
});

test("a wait beyond the deadline ends the call at once, with the error at hand", async () => {
  const clock = virtualClock();
  const started = clock.now();
  const { fetch } = service(refuse(302, { "retry-after": "30" }));
  const weibo = clientOf(fetch, { clock, timeouts: { total: 20_000 } });
  expect(await caught(weibo.users.get({ uid }))).toMatchObject({ code: 302, attempts: 1, retryAfter: 30_000 });
  expect(clock.now()).toBe(started);
});

test("waits double up to the longest, with jitter on top, and are never shorter than the first", async () => {
  const waits = async (random: () => number): Promise<readonly number[]> => {
    const events: RetryEvent[] = [];
    const retry = { retries: 5, firstWait: 100, longestWait: 1000 };
    const weibo = clientOf(service(refuse(301)).fetch, { retry, random, hooks: { onRetry: (it) => events.push(it) } });
    await caught(weibo.users.get({ uid }));
    return events.map(({ wait }) => wait);
  };
  expect(await waits(() => 0)).toEqual([100, 200, 400, 800, 1000]);
  expect(await waits(() => 0.5)).toEqual([150, 300, 600, 1000, 1000]);
  expect(await waits(() => 1)).toEqual([200, 400, 800, 1000, 1000]);
});

test.each([
  ["seconds", "7", 7000],
  ["fractions of a second", "1.5", 1500],
  ["a date", "Sun, 01 Nov 2026 00:00:09 GMT", 9000],
  ["a date of the oldest servers", "Sunday, 01-Nov-26 00:00:09 GMT", 9000],
  ["a date as C writes it", "Sun Nov  1 00:00:09 2026", 9000],
  ["a date that is past", new Date(0).toUTCString(), 500],
  ["no seconds, as gateways send it", "0", 500],
])("Retry-After in %s is obeyed, but the first wait is the least", async (_what, header, wait) => {
  const clock = virtualClock(Date.UTC(2026, 10, 1));
  const started = clock.now();
  const weibo = clientOf(service(refuse(302, { "retry-after": header }), works).fetch, { clock });
  await weibo.users.get({ uid });
  expect(clock.now() - started).toBe(wait);
});

test("a Retry-After beyond the longest wait ends the call", async () => {
  const { fetch, requests } = service(refuse(302, { "retry-after": "86400" }));
  expect(await caught(clientOf(fetch).users.get({ uid }))).toMatchObject({ code: 302, retryAfter: 86_400_000 });
  expect(requests).toHaveLength(1);
});

const nonsense = [
  "soon",
  "-5",
  "1.",
  "1,5",
  "1e3",
  "0x10",
  "5 seconds",
  "in 5",
  "99-99",
  "Sun, 99 Nov 2026 00:00:09 GMT",
  "5, 7",
];
test.each(["", ...nonsense])("Retry-After %j is ignored: the client's own wait is kept", async (header) => {
  const clock = virtualClock();
  const started = clock.now();
  const { fetch } = service(refuse(302, { "retry-after": header }), works);
  await clientOf(fetch, { clock, random: () => 0 }).users.get({ uid });
  // A rate limit counts whole seconds.
  expect(clock.now() - started).toBe(1000);
});

test("a timeout that is followed by a success stays on the account", async () => {
  const weibo = clientOf(service(silent, works).fetch);
  await weibo.users.get({ uid });
  expect(weibo.spent()).toEqual({ tries: 2, billed: 1, unsure: 1, yuan: 0.2 });
});

test("a refusal after a timeout still reports that the call may have been billed", async () => {
  const { fetch } = service(silent, refuse(601));
  expect(await caught(clientOf(fetch).users.get({ uid }))).toMatchObject({ code: 601, billed: "maybe", attempts: 2 });
});

test("redirects are errors", async () => {
  let init: RequestInit | undefined;
  const weibo = clientOf(async (_url, given) => {
    init = given;
    return new Response("", { status: 302, headers: { location: "http://elsewhere.test/?token=1" } });
  });
  expect(await caught(weibo.users.get({ uid }))).toMatchObject({ kind: "protocol", status: 302, attempts: 1 });
  expect(init?.redirect).toBe("error");
});
