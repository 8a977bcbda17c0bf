/** An abort ends the call at once, whatever it is waiting for, and nothing is sent afterwards. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClientOptions, isWeiboError, type WeiboClient } from "../src/index.ts";
import { systemClock } from "../src/time/clock.ts";
import { caught } from "./caught-error.ts";
import { BUSY, clientOf } from "./clients.ts";
import { refuse, type Service, service, silent, stalled, works } from "./fake-service.ts";

const uid = BUSY;
const never = (): Promise<never> => new Promise(() => undefined);
/** A clock on which no time passes: a wait never ends. */
const stopped = { now: () => 0, sleep: never };
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const stations: readonly [string, Service, Partial<ClientOptions>, number][] = [
  ["before it starts", service(works), {}, 0],
  ["while the token function is pending", service(works), { token: never }, 0],
  ["while the service is silent", service(silent), {}, 1],
  ["while the body stalls", service(stalled), {}, 1],
  ["while it waits for the next try", service(refuse(301)), {}, 1],
  ["while the client pauses", service(refuse(302, { "retry-after": "50" })), {}, 1],
];

test.each(stations)("%s", async (station, { fetch, requests }, options, sent) => {
  const controller = new AbortController();
  const weibo = clientOf(fetch, { clock: systemClock, ...options });
  if (station === "before it starts") controller.abort();
  const error = caught(weibo.users.get({ uid }, { signal: controller.signal }));
  for (let turns = 0; turns < 5; turns += 1) await turn();
  controller.abort("private words");
  expect(await Promise.race([error, turn().then(() => "late")])).toMatchObject({
    kind: "aborted",
    name: "AbortError",
    attempts: sent,
    retryable: false,
  });
  expect(JSON.stringify(await error)).not.toContain("private words");
  for (let turns = 0; turns < 5; turns += 1) await turn();
  expect(requests).toHaveLength(sent);
});

test("a token that comes after the abort is not used", async () => {
  const { fetch, requests } = service(works);
  let bring: ((token: string) => void) | undefined;
  const token = (): Promise<string> => new Promise((resolve) => (bring = resolve));
  const controller = new AbortController();
  const weibo = clientOf(fetch, { token });
  const error = caught(weibo.users.get({ uid }, { signal: controller.signal }));
  await turn();
  controller.abort();
  bring?.("some-token");
  expect(await error).toMatchObject({ kind: "aborted", attempts: 0 });
  for (let turns = 0; turns < 5; turns += 1) await turn();
  expect(requests).toEqual([]);
  expect(weibo.spent().tries).toBe(0);
});

test("while the 302 of another call pauses the whole client", async () => {
  const { fetch, requests } = service(refuse(302, { "retry-after": "50" }), works);
  const weibo = clientOf(fetch, { clock: systemClock, retry: { retries: 0 } });
  await weibo.users.try({ uid });
  const controller = new AbortController();
  const error = caught(weibo.users.get({ uid }, { signal: controller.signal }));
  await turn();
  controller.abort();
  expect(await error).toMatchObject({ kind: "aborted", attempts: 0 });
  for (let turns = 0; turns < 5; turns += 1) await turn();
  expect(requests).toHaveLength(1);
});

test("while it waits in the queue: the others go on, this one is never sent", async () => {
  let answer: ((response: Response) => void) | undefined;
  const { fetch, requests } = service(() => new Promise((resolve) => (answer = resolve)), works);
  const weibo = clientOf(fetch, { pace: { concurrency: 1 }, clock: stopped });
  const first = weibo.users.get({ uid });
  const controller = new AbortController();
  const second = caught(weibo.users.get({ uid: "2" }, { signal: controller.signal }));
  const third = weibo.users.get({ uid: "3" });
  await turn();
  controller.abort();
  expect(await second).toMatchObject({ kind: "aborted", attempts: 0, billed: "no" });
  answer?.(await works(new URL("http://mock.test"), undefined));
  await Promise.all([first, third]);
  expect(requests.map((url) => url.searchParams.get("uid"))).toEqual([uid, "3"]);
});

test("the signal that fetch is given aborts", async () => {
  let given: AbortSignal | undefined;
  const { fetch } = service((_url, signal) => {
    given = signal;
    return never();
  });
  const controller = new AbortController();
  const error = caught(clientOf(fetch, { clock: stopped }).users.get({ uid }, { signal: controller.signal }));
  await turn();
  controller.abort();
  expect(await error).toMatchObject({ kind: "aborted", billed: "maybe" });
  expect(given?.aborted).toBe(true);
});

test("the raw GET and walks abort too", async () => {
  const weibo = clientOf(service(silent).fetch, { clock: stopped });
  const ways: readonly ((signal: AbortSignal) => Promise<unknown>)[] = [
    (signal) => weibo.GET("/api/weibo/get-user-detail/v3", { params: { query: { uid } }, signal }),
    (signal) => weibo.fans.all({ uid }, { signal })[Symbol.asyncIterator]().next(),
  ];
  for (const way of ways) {
    const controller = new AbortController();
    const error = caught(way(controller.signal));
    await turn();
    controller.abort();
    expect(await error).toMatchObject({ kind: "aborted" });
  }
});

test("one signal aborts fifty calls, and Node.js warns of no leak", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): unknown => warnings.push(warning);
  process.on("warning", note);
  const weibo = clientOf(service(silent).fetch, { clock: stopped, pace: { concurrency: 50 } });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 50 }, () => caught(weibo.users.get({ uid }, { signal })));
  const raw = () => weibo.GET("/api/weibo/get-user-detail/v3", { params: { query: { uid } }, signal });
  calls.push(...Array.from({ length: 50 }, () => caught(raw())));
  for (let turns = 0; turns < 5; turns += 1) await turn();
  controller.abort();
  expect((await Promise.all(calls)).map(({ kind }) => kind)).toEqual(Array(100).fill("aborted"));
  process.off("warning", note);
  expect(warnings).toEqual([]);
});

test("law: at whatever time it is aborted, the call ends in that turn and nothing is sent afterwards", async () => {
  const faults = fc.array(fc.constantFrom(301, 302, 500, 0), { minLength: 1, maxLength: 6 });
  const law = fc.asyncProperty(faults, fc.nat(40), async (codes, turns) => {
    const [first = works, ...rest] = codes.map((code) => (code === 0 ? silent : refuse(code)));
    const { fetch, requests } = service(first, ...rest);
    const weibo: WeiboClient = clientOf(fetch, { retry: { retries: 9 } });
    const controller = new AbortController();
    let ended: unknown;
    const call = weibo.users.get({ uid }, { signal: controller.signal }).catch((error: unknown) => (ended = error));
    for (let passed = 0; passed < turns; passed += 1) await turn();
    const before = ended;
    controller.abort();
    const sent = requests.length;
    await turn();
    expect(isWeiboError(ended)).toBe(true);
    if (before === undefined) expect(ended).toMatchObject({ kind: "aborted" });
    await call;
    for (let passed = 0; passed < 10; passed += 1) await turn();
    expect(requests).toHaveLength(sent);
  });
  await fc.assert(law, { numRuns: 60 });
});
