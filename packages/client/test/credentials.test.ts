/** The token is sent to the service and is nowhere else. */
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClientOptions, createWeiboClient, type Fetch, isWeiboError } from "../src/index.ts";
import { BUSY, clientOf } from "./clients.ts";
import { envelope, json, refuse, service, silent, stalled, works } from "./fake-service.ts";

const uid = BUSY;
const SECRET = "s3cr+t/T0ken=&ü 42%";

/** Everything that a console or a log could show of a value. */
const seen = (value: unknown): string =>
  [inspect(value, { depth: Infinity, showHidden: true, getters: true }), JSON.stringify(value), String(value)].join(
    "\n",
  );

const forms = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  encodeURIComponent(secret).toLowerCase(),
  encodeURIComponent(encodeURIComponent(secret)),
  new URLSearchParams({ t: secret }).toString().slice(2),
  Buffer.from(secret).toString("base64"),
  Buffer.from(secret).toString("base64url"),
  JSON.stringify(secret).slice(1, -1),
];

function expectNoSecret(value: unknown, secret = SECRET): void {
  const text = seen(value);
  for (const form of forms(secret)) expect(text).not.toContain(form);
}

/** Failures that carry the token on purpose, as libraries and gateways do. */
const leaky: Readonly<Record<string, Fetch>> = {
  "an error that quotes the address": async (url) => {
    throw new Error(`request to ${url} failed`, { cause: new Error(`${decodeURIComponent(url)} refused`) });
  },
  "an error with the request on it": async (url) => {
    throw Object.assign(new TypeError("fetch failed"), { request: new Request(url), url });
  },
  "a refusal that echoes the token": async (url) => {
    const token = new URL(url).searchParams.get("token");
    const encoded = encodeURIComponent(token ?? "");
    return Response.json({ code: 100, data: null, message: `bad ${token} ${encoded}`, recordTime: null });
  },
  "a withheld list that echoes the address": async (url) =>
    Response.json({ code: 0, data: { ok: 0, msg: `see ${url}` }, message: null, recordTime: null }),
  "a refusal whose request id is the token, in Base64 and JSON": async (url) => {
    const token = new URL(url).searchParams.get("token") ?? "";
    const id = `${token} ${Buffer.from(token).toString("base64")} ${JSON.stringify({ token })} ${url}`;
    return Response.json({
      code: 601,
      data: null,
      message: Buffer.from(`Basic x:${token}`).toString("base64"),
      requestId: id,
    });
  },
  "a withheld list whose request id is the address": async (url) =>
    Response.json({ code: 0, data: { ok: 0, msg: "no" }, message: null, requestId: url }),
  "code 0 with HTTP 500 and the address as request id": async (url) =>
    Response.json({ code: 0, data: null, message: null, requestId: url }, { status: 500 }),
  "a page without an envelope": async (url) => new Response(`<html>${url}</html>`, { status: 502 }),
  "code 0 with HTTP 500": service(json(envelope(0), 500)).fetch,
  silence: service(silent).fetch,
  "a body that stalls": service(stalled).fetch,
};

test.each(Object.keys(leaky))("%s: neither error nor hook nor client holds the token", async (what) => {
  const events: unknown[] = [];
  const note = (event: unknown): void => void events.push(event);
  const hooks = { onTry: note, onEnd: note, onRetry: note };
  const options: Partial<ClientOptions> = { token: async () => SECRET, hooks, retry: { retries: 1 } };
  const weibo = clientOf(leaky[what] ?? fetch, options);
  const outcome = await weibo.follows.try({ uid });
  expect(outcome.ok).toBe(false);
  expect(events.length).toBeGreaterThan(1);
  for (const value of [outcome, events, weibo, weibo.withOptions({}), weibo.spent()]) expectNoSecret(value);
});

test("the token is on the wire, or these tests prove nothing", async () => {
  const { fetch, requests } = service(works);
  await clientOf(fetch, { token: SECRET }).users.get({ uid });
  expect(requests[0]?.searchParams.get("token")).toBe(SECRET);
});

test("the raw GET gives a response without address, and errors without token", async () => {
  const weibo = clientOf(service(works).fetch, { token: SECRET });
  const ask = { params: { query: { uid } } };
  const raw = await weibo.GET("/api/weibo/get-user-detail/v3", ask);
  expect(raw.response.url).toBe("");
  expectNoSecret(raw);
  const broken = clientOf(leaky["an error that quotes the address"] ?? fetch, { token: SECRET });
  const error: unknown = await broken.GET("/api/weibo/get-user-detail/v3", ask).catch((reason: unknown) => reason);
  expect(isWeiboError(error)).toBe(true);
  expectNoSecret(error);
});

test("what validate returns is masked too", async () => {
  const weibo = clientOf(service(works).fetch, { token: SECRET, validate: () => `called with ${SECRET}` });
  expectNoSecret(await weibo.users.try({ uid }));
});

test("the error of a token function is reported without the tokens used before", async () => {
  let calls = 0;
  const token = (): string => {
    calls += 1;
    if (calls === 1) return SECRET;
    throw new Error(`could not renew ${SECRET}`);
  };
  const outcome = await clientOf(service(refuse(301)).fetch, { token }).users.try({ uid });
  expect(outcome).toMatchObject({ ok: false, error: { kind: "credential", attempts: 1, billed: "no" } });
  expectNoSecret(outcome);
});

test.each(["", undefined])("without a token (%j) nothing is sent", async (empty) => {
  const { fetch, requests } = service(works);
  const outcome = await clientOf(fetch, { token: () => Promise.resolve(empty ?? "") }).users.try({ uid });
  expect(outcome).toMatchObject({ ok: false, error: { kind: "credential", attempts: 0, retryable: false } });
  expect(requests).toEqual([]);
});

test("a mistake in baseUrl does not quote a password", () => {
  const addresses = ["https://me:hunter2@host.test", "https:me:hunter2@host.test", " HTTP:\\\\me:hunter2@host.test/a"];
  for (const baseUrl of [...addresses, "//me:hunter2@host.test", "https://hunter2@host.test"]) {
    const make = (): unknown => createWeiboClient({ token: "x", baseUrl });
    expect(make).toThrow("Failed to create the client: baseUrl has a query, a fragment or a password.");
    expect(make).not.toThrow("hunter2");
  }
  expect(() => createWeiboClient({ token: "x", baseUrl: "https://host.test/a@b" })).not.toThrow();
});

test("a parameter that holds the token, too, is masked in hooks", async () => {
  const events: unknown[] = [];
  const hooks = { onTry: (event: unknown) => void events.push(event) };
  await clientOf(service(works).fetch, { token: SECRET, hooks }).users.try({ uid: SECRET });
  await clientOf(service(works).fetch, { token: SECRET, hooks }).users.try({ uid: `token=${SECRET}` });
  expect(events).toHaveLength(2);
  expectNoSecret(events);
});

test("law: no token of at least eight characters is ever seen", async () => {
  const tokens = fc.string({
    minLength: 8,
    maxLength: 32,
    unit: fc.constantFrom(..."abcXYZ019+/=&%?#\"'\\ <>é中.*[$("),
  });
  const echo: Fetch = async (url) => {
    const token = new URL(url).searchParams.get("token");
    return Response.json({ code: 400, data: null, message: `${token}|${url}|${encodeURIComponent(token ?? "")}` });
  };
  const law = fc.asyncProperty(tokens, async (token) => {
    const outcome = await clientOf(echo, { token }).users.try({ uid });
    const text = outcome.ok ? "" : outcome.error.message;
    for (const form of forms(token)) expect(text).not.toContain(form);
  });
  await fc.assert(law, { numRuns: 100 });
});
