/** Open Platform V1: selectors, credentials, and refusals. */
import { inspect } from "node:util";
import { createMock } from "@weibo-kit/mock";
import { openV1Codes } from "@weibo-kit/types/codes";
import { expect, test } from "vitest";
import { RefusedError } from "../src/index.ts";
import { createOpenV1Client, type OpenV1Options, UnknownUserError, type V1Credential } from "../src/open-v1/index.ts";
import { authorization } from "../src/open-v1/oauth.ts";
import { caught } from "./caught-error.ts";
import { json, type Reply, service } from "./fake-service.ts";
import { virtualClock } from "./virtual-clock.ts";

const oauth = { consumerKey: "ck-1", consumerSecret: "cs-secret", token: "ot-token", tokenSecret: "ts-secret" };
const appKey = { appKey: "my-app-key" };
const mock = createMock({ sleep: async () => undefined });
const clientOf = (options: Partial<OpenV1Options> = {}) =>
  createOpenV1Client({ credential: appKey, fetch: mock.fetch, clock: virtualClock(), ...options });
/** Web Crypto signs on a thread of its own, which the virtual clock cannot see; these calls never wait anyway. */
const realTime: Partial<OpenV1Options> = { clock: { now: Date.now, sleep: () => new Promise(() => undefined) } };

test.each<[string, V1Credential]>([
  ["an AppKey", appKey],
  ["an AppKey and a password", { ...appKey, basic: { username: "开发者", password: "pass-word" } }],
  ["OAuth", oauth],
])("with %s a user is found by id, user_id and screen_name", async (_who, credential) => {
  const { users } = clientOf({ credential, ...realTime });
  const user = await users.show({ user_id: 11051 });
  expect(user).toMatchObject({ id: 11051, screen_name: "微博开放平台" });
  expect((await users.show({ screen_name: "微博开放平台" })).id).toBe(user.id);
  expect((await users.show({ id: "11051" })).screen_name).toBe(user.screen_name);
  expect((await users.show({ id: "微博开放平台" })).id).toBe(user.id);
});

test("no user of that name: UnknownUserError, with the platform's own words, not retried", async () => {
  const weibo = clientOf();
  const error = await caught(weibo.users.show({ screen_name: "谁也不是" }));
  expect(error).toBeInstanceOf(UnknownUserError);
  expect(error).toBeInstanceOf(RefusedError);
  expect(error).toMatchObject({ kind: "refused", code: 40023, status: 400, attempts: 1, billed: "no" });
  expect(error.message).toBe(
    "users-show (screen_name=谁也不是) was refused with code 40023: 40023:Error: User does not exists!",
  );
  expect(weibo.spent()).toEqual({ tries: 1 });
});

test.each(Object.values(openV1Codes))("$code is a RefusedError of that code, by its text", async ({ code, status }) => {
  const error = await caught(clientOf({ retry: { retries: 0 } }).users.show({ user_id: code }));
  expect(error).toBeInstanceOf(RefusedError);
  expect(error).toMatchObject({ code, status, retryable: status >= 500 });
});

test("a numeric error_code, and a text without a code, are understood", async () => {
  const reply = json('{"request":"/old/users/show.json","error_code":403,"error":"forbidden"}', 200);
  const outcome = await clientOf({ fetch: service(reply).fetch }).users.try({ id: "1" });
  expect(outcome).toMatchObject({ ok: false, error: { kind: "refused", code: 403 } });
});

test.each(["reset", "empty", "truncate", "stall", "garble", "html"])(
  "%s: a typed error after four attempts",
  async (disruption) => {
    const credential = { appKey: `mock-${disruption}` };
    const outcome = await clientOf({ credential }).users.try({ user_id: 11051 });
    expect(outcome).toMatchObject({ ok: false, error: { attempts: 4, retryable: true } });
  },
);

test("something that is no user is a ProtocolError", async () => {
  for (const body of ["{}", "[]", "null", "<html>"]) {
    const { fetch } = service(json(body));
    expect(await caught(clientOf({ fetch }).users.show({ id: "1" }))).toMatchObject({ kind: "protocol" });
  }
});

test("retries, budget, validate, abort and withOptions work as for the other service", async () => {
  const weibo = clientOf({ credential: { appKey: "mock-htmlx2" }, budget: { calls: 3 } });
  expect((await weibo.users.show({ user_id: 11051 })).id).toBe(11051);
  expect(await caught(weibo.users.show({ user_id: 11051 }))).toMatchObject({ kind: "budget" });
  const picky = weibo.withOptions({ budget: { calls: 9 }, validate: () => "too old" });
  expect(await caught(picky.users.show({ user_id: 11051 }))).toMatchObject({ kind: "invalid-payload" });
  const signal = AbortSignal.abort();
  expect(await caught(picky.users.show({ user_id: 11051 }, { signal }))).toMatchObject({ kind: "aborted" });
});

test.each<[V1Credential, readonly string[]]>([
  [oauth, Object.values(oauth)],
  [{ ...appKey, basic: { username: "u", password: "pass-word" } }, ["my-app-key", "pass-word", btoa("u:pass-word")]],
])("no secret of %j is ever seen", async (credential, secrets) => {
  const echo: Reply = (url) => {
    throw new Error(`${url} with ${secrets.join(" ")} ${secrets.map(encodeURIComponent).join(" ")}`);
  };
  const weibo = clientOf({ credential, fetch: service(echo).fetch, retry: { retries: 0 }, ...realTime });
  const outcome = await weibo.users.try({ id: "1" });
  expect(outcome).toMatchObject({ ok: false, error: { kind: "transport" } });
  const text = inspect([outcome, weibo], { depth: Infinity, showHidden: true }) + JSON.stringify(outcome);
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test("an empty credential sends nothing", async () => {
  for (const credential of [{ appKey: "" }, { ...oauth, token: "" }]) {
    const { fetch, requests } = service(json("{}"));
    expect(await caught(clientOf({ credential, fetch }).users.show({ id: "1" }))).toMatchObject({ kind: "credential" });
    expect(requests).toEqual([]);
  }
});

test("the signature is that of the OAuth Core 1.0 specification's example", async () => {
  const header = await authorization(
    "http://photos.example.net/photos?file=vacation.jpg&size=original",
    {
      consumerKey: "dpf43f3p2l4k3l03",
      consumerSecret: "kd94hf93k423kf44",
      token: "nnch734d00sl2jdk",
      tokenSecret: "pfkkdhi9sl3r4s00",
    },
    { nonce: "kllo9940pd9333jh", timestamp: "1191242096" },
  );
  expect(header).toContain('oauth_signature="tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D"');
});

test("a mock that verifies signatures takes ours, whatever the address holds, and no forged one", async () => {
  const secrets = { [oauth.consumerKey]: oauth.consumerSecret, [oauth.token]: oauth.tokenSecret };
  const strict = createMock({ verifySignatures: true, secrets });
  const { users, withOptions } = clientOf({ credential: oauth, fetch: strict.fetch, ...realTime });
  expect((await users.show({ id: "微博开放平台" })).id).toBe(11051);
  expect((await users.show({ screen_name: "微博开放平台" })).id).toBe(11051);
  expect(await users.try({ screen_name: "o'b (1)! *~ +&=" })).toMatchObject({ ok: false, error: { code: 40023 } });
  const forged = withOptions({ credential: { ...oauth, tokenSecret: "another" } });
  expect(await caught(forged.users.show({ user_id: 11051 }))).toMatchObject({ code: 40107, attempts: 1 });
});

test("each request has a nonce of its own and the clock's time", async () => {
  const headers: string[] = [];
  const now = () => Date.UTC(2026, 10, 1);
  const weibo = clientOf({
    credential: oauth,
    clock: { now, sleep: () => new Promise(() => undefined) },
    fetch: async (url, init) => {
      headers.push(new Headers(init.headers).get("authorization") ?? "");
      return mock.fetch(url, init);
    },
  });
  await weibo.users.show({ user_id: 11051 });
  await weibo.users.show({ user_id: 11051 });
  const nonces = headers.map((header) => /oauth_nonce="([0-9a-f]{32})"/.exec(header)?.[1]);
  expect(new Set(nonces).size).toBe(2);
  expect(nonces).not.toContain(undefined);
  expect(headers[0]).toContain(`oauth_timestamp="${now() / 1000}"`);
});
