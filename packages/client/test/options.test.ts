/** Options: their defaults, how changes are merged, and what is refused. */
import { createMock } from "@weibo-kit/mock";
import { afterEach, expect, test, vi } from "vitest";
import { ClientMistake, createWeiboClient, type EndEvent, type TryEvent, type WeiboClient } from "../src/index.ts";
import { createOpenV1Client } from "../src/open-v1/index.ts";
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
  const options = { retry: { retries: 5, firstWait: 80 }, random: () => 0 };
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
    { attempt: 1, query: { uid }, status: 200, code: 301, billed: "no", requestId: "r1", error: { code: 301 } },
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

const CREATE = "Failed to create the client: ";
const KNOWN = "token, baseUrl, fetch, maxBytes, retry, timeouts, budget, pace, hooks, validate, clock, random";

/** As JavaScript may call: types do not help there. */
const create = (options?: object): WeiboClient => Reflect.apply(createWeiboClient, undefined, [options]);

test.each<[object, string]>([
  [{ retries: 3 }, `unknown option "retries". Known: ${KNOWN}.`],
  [{ timeout: 3 }, `unknown option "timeout". Known: ${KNOWN}.`],
  [{ budget: 3 }, "the budget options are 3. They must be an object."],
  [{ timeouts: 3000 }, "the timeouts options are 3000. They must be an object."],
  [{ budget: { yuans: 0.2 } }, 'unknown budget option "yuans". Known: calls, yuan, price.'],
  [{ pace: { perMinute: 5 } }, 'unknown pace option "perMinute". Known: concurrency, perSecond.'],
  [{ hooks: { onRetries: () => undefined } }, 'unknown hooks option "onRetries". Known: onTry, onEnd, onRetry.'],
  [{ hooks: { onTry: "log" } }, 'onTry is "log". It must be a function.'],
  [{ retry: { retries: -1 } }, "retries is -1. It must be a number from 0."],
  [{ retry: { retries: "3" } }, 'retries is "3". It must be a number from 0.'],
  [{ timeouts: { attempt: 0 } }, "attempt is 0. It must be a number above 0."],
  [{ timeouts: { total: Number.NaN } }, "total is NaN. It must be a number above 0."],
  [{ budget: { price: 0 } }, "price is 0. It must be a number above 0."],
  [{ pace: { perSecond: 0 } }, "perSecond is 0. It must be a number above 0."],
  [{ maxBytes: "16 MB" }, 'maxBytes is "16 MB". It must be a number above 0.'],
  [{ fetch: "undici" }, 'fetch is "undici". It must be a function.'],
  [{ clock: Date }, "clock is a function. It must have the functions now and sleep."],
  [{ token: 42 }, "token is a number. It must be a text or a function."],
  [{ baseUrl: new URL("http://a.test") }, "baseUrl must be a text. Correct it, or leave it out."],
  [
    { baseUrl: "http://x.test/?a=1" },
    "baseUrl has a query, a fragment or a password. Give an address and a path alone.",
  ],
  ...["localhost:4010", "api.test/weibo", "/weibo", "", "ftp://a.test", "http://", "//a.test"].map(
    (baseUrl): [object, string] => [
      { baseUrl },
      "baseUrl is no http address. Begin with http:// or https://, as in http://127.0.0.1:4010.",
    ],
  ),
])("%j is a mistake, of a new client and of a copy", (options, words) => {
  expect(() => create({ token: TOKEN, ...options })).toThrow(CREATE + words);
  expect(() => create({ token: TOKEN }).withOptions(options)).toThrow(CREATE + words);
});

test.each([[undefined], [{}], [{ token: undefined }]])(
  "%j: there is no token, and the message names the options",
  (options) => {
    expect(() => create(options)).toThrow(
      new ClientMistake("create the client", "there is no token", `Known options: ${KNOWN}.`),
    );
  },
);

test("a client is created without options that are undefined, as from variables that are not set", () => {
  expect(() =>
    create({ token: TOKEN, baseUrl: undefined, retry: { retries: undefined }, budget: undefined }),
  ).not.toThrow();
});

test("no limit may be said as Infinity", () => {
  const options = { budget: { calls: Infinity }, timeouts: { attempt: Infinity }, retry: { longestWait: Infinity } };
  expect(() => create({ token: TOKEN, ...options })).not.toThrow();
});

test("on a page baseUrl may be a path alone", () => {
  vi.stubGlobal("location", new URL("http://page.test/"));
  expect(() => create({ token: TOKEN, baseUrl: "/weibo" })).not.toThrow();
});

test("a misspelt option of a call or a walk is a mistake before anything is sent", async () => {
  const { fetch, requests } = service(works);
  const weibo = clientOf(fetch);
  const walk = (options: object): unknown => Reflect.apply(weibo.fans.all, undefined, [{ uid }, options]);
  expect(() => walk({ maxPage: 3 })).toThrow(
    'Failed to read a list: unknown option "maxPage". Known: signal, maxPages, repeats, from.',
  );
  expect(() => walk({ maxPages: Number.NaN })).toThrow("maxPages is NaN. It must be a number from 0.");
  expect(() => walk({ from: '{"page":2,"seen":[]}' })).toThrow("It must be a bookmark of this list.");
  const call = (method: (...args: never[]) => Promise<unknown>, options: object): Promise<unknown> =>
    Reflect.apply(method, undefined, [{ uid }, options]);
  for (const method of [weibo.users.get, weibo.users.try, weibo.fans.page, weibo.fans.try]) {
    await expect(call(method, { timeout: 3 })).rejects.toThrow('unknown option "timeout". Known: signal.');
    await expect(call(method, { signal: new AbortController() })).rejects.toThrow("signal must be an AbortSignal.");
    await expect(call(method, { signal: new AbortController() })).rejects.toBeInstanceOf(ClientMistake);
  }
  expect(requests).toEqual([]);
});

test("a misspelt parameter, and none at all, are a mistake before anything is sent", async () => {
  const { fetch, requests } = service(works);
  const { users, fans, follows } = clientOf(fetch);
  const v1 = createOpenV1Client({ credential: { appKey: "k" }, fetch }).users;
  const list = [[{ uid, pgae: 2 }], 'Failed to read a list: unknown parameter "pgae". Known: uid, page.'] as const;
  const user = [[{ userid: 1 }], 'unknown parameter "userid". Known: '] as const;
  for (const method of [users.get, users.try, fans.page, fans.try, follows.page, v1.show, v1.try]) {
    const isList = method === fans.page || method === fans.try || method === follows.page;
    const [args, words] = isList ? list : user;
    const misspelt: Promise<unknown> = Reflect.apply(method, undefined, args);
    await expect(misspelt).rejects.toThrow(words);
    await expect(misspelt).rejects.toBeInstanceOf(ClientMistake);
    const missing: Promise<unknown> = Reflect.apply(method, undefined, []);
    await expect(missing).rejects.toThrow("the parameters are undefined. They must be an object.");
    await expect(missing).rejects.toBeInstanceOf(ClientMistake);
  }
  expect(() => Reflect.apply(fans.all, undefined, list[0])).toThrow(list[1]);
  expect(() => Reflect.apply(fans.all, undefined, [])).toThrow("the parameters are undefined.");
  expect(requests).toEqual([]);
});

const named = { username: "u", password: "p" };

test.each<[object | undefined, string]>([
  [{ credential: { appKey: "k", basic: "a:b" } }, "credential has a wrong basic: it must have username, password, as"],
  [
    { credential: { appKey: "k", basic: {} } },
    "credential has a wrong basic: it must have username, password, as texts",
  ],
  [{ credential: { appKey: "k", basic: null } }, "credential has a wrong basic: it must have username, password, as"],
  [
    { credential: { appKey: "k", basic: { username: "u", pasword: "p" } } },
    "it must have username, password, as texts",
  ],
  [
    { credential: { appKey: "k", basic: { ...named, realm: "r" } } },
    'unknown basic option "realm". Known: username, pass',
  ],
  [{ credential: { appKey: "k", consumerKey: "c" } }, 'unknown credential option "consumerKey". Known: appKey, basic.'],
  [
    { credential: { consumerKey: "c", consumerSecret: "s", token: "t", tokenSecret: "s", basic: named } },
    'unknown credential option "basic". Known: consumerKey, consumerSecret, token, tokenSecret.',
  ],
  [undefined, "there is no credential. Known options: credential, baseUrl,"],
  [{ credential: "key" }, "It must have appKey, or consumerKey, consumerSecret, token, tokenSecret, as texts."],
  [{ credential: { appkey: "k" } }, "credential must have appKey, or consumerKey, consumerSecret, token, tokenSecret"],
  [{ credential: { appKey: "k" }, budget: { yuan: 1 } }, 'unknown budget option "yuan". Known: calls.'],
  [{ credential: { appKey: "k" }, retries: 1 }, 'unknown option "retries". Known: credential, baseUrl,'],
])("Open Platform V1: %j is a mistake", (options, words) => {
  expect(() => Reflect.apply(createOpenV1Client, undefined, [options])).toThrow(words);
});

test("a signal in place of the options is a mistake, and nothing is sent", async () => {
  const { fetch, requests } = service(works);
  const weibo = clientOf(fetch);
  const signal: object = AbortSignal.abort("no");
  const message = "the options are an object of the class AbortSignal. They must be a plain object, such as {}.";
  await expect(weibo.users.get({ uid }, signal)).rejects.toThrow(message);
  await expect(weibo.fans.page({ uid }, signal)).rejects.toThrow(ClientMistake);
  expect(() => weibo.fans.all({ uid }, signal)).toThrow(message);
  expect(() => weibo.withOptions(signal)).toThrow(message);
  expect(requests).toEqual([]);
});

test.each([
  [{ uid: 12345678901234567890n }, "uid is 12345678901234567890. It must be a text of digits;"],
  [{ uid: Number("12345678901234567890") }, "uid is 12345678901234567000. It must be a text of digits; a number above"],
  [{ uid: {} }, "uid must be a text of digits"],
  [{ uid: [] }, "uid is a list. It must be a text of digits"],
  [{ uid: Number.NaN }, "uid is NaN."],
])("a user by %o is a mistake before the call", async (query, message) => {
  const { fetch, requests } = service(works);
  const weibo = clientOf(fetch);
  await expect(Reflect.apply(weibo.users.get, undefined, [query])).rejects.toThrow(message);
  await expect(Reflect.apply(weibo.fans.page, undefined, [query])).rejects.toThrow(ClientMistake);
  expect(requests).toEqual([]);
});

test("a page that is no whole number, and a selector of V1 that is no text, are mistakes before the call", async () => {
  const { fetch, requests } = service(works);
  await expect(clientOf(fetch).follows.page({ uid, page: Number.NaN })).rejects.toThrow(
    "page is NaN. It must be a whole number.",
  );
  const v1 = createOpenV1Client({ credential: { appKey: "key" }, fetch });
  const show = (selector: object) => Reflect.apply(v1.users.show, undefined, [selector]);
  await expect(show({ user_id: 2 ** 60 })).rejects.toThrow(
    "user_id is 1152921504606847000. It must be a text of digits;",
  );
  await expect(show({ screen_name: {} })).rejects.toThrow("screen_name must be a text");
  expect(requests).toEqual([]);
});

test.each([
  ["", "token is a string. It must not be empty."],
  ["a\nb", "token is a string. It must be one line."],
])("the token %j is a mistake", (token, message) => {
  expect(() => createWeiboClient({ token })).toThrow(message);
  expect(() => createWeiboClient({ token })).toThrow(ClientMistake);
});
