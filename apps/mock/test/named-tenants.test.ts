// A tenant that a header names: `x-mock-tenant` or W3C baggage, when an app has one token for all of its tests.
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

const FANS = "/api/weibo/get-fans/v1?token=shared&uid=1234567890";
const V1 = "/users/show.json?source=key&user_id=1234567890";

const named = (name: string) => ({ headers: { "x-mock-tenant": name } });
const carrying = (baggage: string) => ({ headers: { baggage } });
const codeOf = async (mock: Mock, init: RequestInit) => (await jsonOf(mock.request(FANS, init))).code;

test("two tenants behind one token have scenario, limits, clock, journal and bill of their own", async () => {
  const mock = createMock({ clock: () => 0 });
  mock.limit({ perDay: 1 }, "one");
  mock.use("broke", "two");
  mock.advance("1d", "two");
  expect([await codeOf(mock, named("one")), await codeOf(mock, named("one"))]).toEqual([0, 303]);
  expect([await codeOf(mock, named("two")), await codeOf(mock, {})]).toEqual([601, 0]);
  expect(mock.journal.entries("one").map(({ nth, code }) => [nth, code])).toEqual([
    [1, 0],
    [2, 303],
  ]);
  expect(mock.journal.entries("two")).toMatchObject([{ nth: 1, at: "1970-01-02T00:00:00.000Z" }]);
  expect(mock.journal.entries("shared")).toHaveLength(1);
  expect([mock.bill("one").total, mock.bill("two").total, mock.bill("shared").total]).toEqual(["0.10", "0.00", "0.10"]);
  expect(mock.manners("one")).toBeDefined();
  mock.reset("one");
  expect([await codeOf(mock, named("one")), mock.journal.entries("two").length]).toEqual([0, 1]);
});

test("a name is the same tenant in a header and as a token: answers are the same bytes", async () => {
  const settings = { clock: () => 0, scenario: "flaky" } as const;
  const [byHeader, byToken] = [createMock(settings), createMock(settings)];
  for (let call = 0; call < 20; call += 1) {
    const one = await byHeader.request(FANS, named("t-7"));
    const other = await byToken.request(FANS.replace("shared", "t-7"));
    expect([one.status, await one.text()]).toEqual([other.status, await other.text()]);
  }
  expect(byHeader.schedule("t-7")).toBe(byToken.schedule("t-7"));
});

test("the credential still admits: a missing one is refused, a magic one has its effect", async () => {
  const mock = createMock();
  const ask = (path: string) => mock.request(path, named("t"));
  expect((await jsonOf(ask("/api/weibo/get-fans/v1?uid=1234567890"))).code).toBe(100);
  expect((await ask("/users/show.json?user_id=1234567890")).status).toBe(400);
  expect((await jsonOf(ask(FANS.replace("shared", "mock-302")))).code).toBe(302);
  expect(mock.journal.entries("t").map(({ by }) => by)).toEqual(["refusal", "refusal", "rule"]);
  expect((await jsonOf(mock.request(FANS, named("mock-302")))).code).toBe(0);
});

test.each<[baggage: string, tenant: string]>([
  ["mock.tenant=t", "t"],
  ["a=1,mock.tenant=t,b=2", "t"],
  [" mock.tenant \t= t ;ttl=1; secret ,b", "t"],
  ["mock.tenant=%E6%B5%8B%20%2C%25", "测 ,%"],
  ["mock.tenant=a+b&c=d", "a+b&c=d"],
  ["mock.tenant=%ff%zz", "\ufffd%zz"],
  ["mock.tenant=a,mock.tenant=b", "b"],
  ["mock.tenant=a,mock.tenant=", "a"],
  ["mock.tenant=a,mock.tenant=b c", "a"],
  ["mock.tenant=", "shared"],
  ["mock.tenant", "shared"],
  ['mock.tenant="t"', "shared"],
  ["mock.tenant=a\\b", "shared"],
  ["mock.tenant=a b", "shared"],
  ["mock.tenants=t", "shared"],
  ["Mock.Tenant=t", "shared"],
  ["xmock.tenant=t", "shared"],
  ["a=mock.tenant=t", "shared"],
  ["a=1;mock.tenant=t", "shared"],
  ["=;,;=,,", "shared"],
])("baggage: %s belongs to the tenant %s", async (baggage, tenant) => {
  const mock = createMock();
  expect(await codeOf(mock, carrying(baggage))).toBe(0);
  expect(mock.journal.tallyOf(tenant).calls).toBe(1);
});

test("the header x-mock-tenant takes precedence over baggage", async () => {
  const mock = createMock();
  await mock.request(FANS, { headers: { baggage: "mock.tenant=b", "x-mock-tenant": "h" } });
  expect([mock.journal.tallyOf("h").calls, mock.journal.tallyOf("b").calls]).toEqual([1, 0]);
});

test.each([
  ["", "it is empty"],
  ["a, b", "it has a comma"],
  ["é", "it is not printable ASCII"],
])("x-mock-tenant: %j is a mistake that doesn't quote it, recorded under the token", async (name, cause) => {
  const mock = createMock();
  const { mistake } = await jsonOf(mock.request(FANS, named(name)));
  expect(mistake).toBe(
    `Failed to read header x-mock-tenant: ${cause}. Give it once, a name of ASCII without commas; any name can be percent-encoded: baggage: mock.tenant=…`,
  );
  expect(mock.journal.entries("shared")).toMatchObject([{ by: "mistake" }]);
});

test("a name may equal somebody's token, so that it is shown as a pseudonym alone", async () => {
  const lines: string[] = [];
  const mock = createMock({ onEntry: (entry) => lines.push(JSON.stringify(entry)) });
  await mock.request(FANS, named("s3cret-name"));
  await mock.request(FANS, carrying("mock.tenant=s3cret-name"));
  await mock.request(FANS, named("s3cret-name,"));
  const shown = [...lines, JSON.stringify(mock.bill()), JSON.stringify(mock.allManners())].join("\n");
  expect(shown).not.toContain("s3cret-name");
  expect(mock.journal.entries().map(({ token }) => token.length)).toEqual([9, 9, 9]);
});

test("explain agrees with the answer, by parameter, header or baggage", async () => {
  const mock = createMock();
  mock.use("broke", "测 t");
  const path = `/__mock/explain?url=${encodeURIComponent(FANS)}`;
  const baggage = `mock.tenant=${encodeURIComponent("测 t")}`;
  mock.use("broke", "t");
  expect((await jsonOf(mock.request(path))).by).toBe("world");
  expect(await jsonOf(mock.request(path, carrying(baggage)))).toMatchObject({ outcome: { fault: { code: 601 } } });
  expect(await jsonOf(mock.request(path, named("t")))).toMatchObject({ outcome: { fault: { code: 601 } } });
  expect(await jsonOf(mock.request(`${path}&token=${encodeURIComponent("测 t")}`, named("other")))).toMatchObject({
    outcome: { fault: { code: 601 } },
  });
  expect(await codeOf(mock, carrying(baggage))).toBe(601);
});

test("a nonce is used up for its own tenant, whose clock its timestamp is judged by", async () => {
  const at = Date.parse("2026-11-01T00:00:00Z");
  const mock = createMock({ verifySignatures: true, clock: () => at });
  mock.advance("1d", "later");
  const { OAuth, hmac } = await signer();
  const oauth = new OAuth({
    consumer: { key: "key", secret: "secret" },
    signature_method: "HMAC-SHA1",
    hash_function: hmac,
  });
  const url = "http://localhost/oauth/request_token";
  const header = (seconds: number) => {
    const data = { url, method: "GET" };
    oauth.getTimeStamp = () => seconds;
    oauth.getNonce = () => "same";
    return oauth.toHeader(oauth.authorize(data)).Authorization;
  };
  const status = async (seconds: number, headers: Record<string, string> = {}) =>
    (await mock.fetch(url, { headers: { authorization: header(seconds), ...headers } })).status;
  const now = at / 1_000;
  expect([await status(now), await status(now)]).toEqual([200, 401]);
  expect([await status(now, named("one").headers), await status(now, named("one").headers)]).toEqual([200, 401]);
  expect([await status(now, named("later").headers), await status(now + 86_400, named("later").headers)]).toEqual([
    401, 200,
  ]);
});

async function signer() {
  const { default: OAuth } = await import("oauth-1.0a");
  const { createHmac } = await import("node:crypto");
  const hmac = (text: string, key: string) => createHmac("sha1", key).update(text).digest("base64");
  return { OAuth, hmac };
}

test.each([FANS, V1])("through a port, tests at the same time don't see each other: %s", async (path) => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const worker = async (number: number) => {
    const name = `worker ${number}`;
    const headers =
      number % 2 ? named(name).headers : carrying(`k=v,mock.tenant=${encodeURIComponent(name)};p`).headers;
    const control = `${url}/__mock/limits?token=${encodeURIComponent(name)}`;
    await fetch(control, { method: "PUT", body: JSON.stringify({ perHour: (number % 5) + 1 }) });
    const statuses: number[] = [];
    for (let call = 0; call < 6; call += 1) statuses.push((await fetch(url + path, { headers })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength((number % 5) + 1);
    expect((await jsonOf(fetch(`${url}/__mock/journal?token=${encodeURIComponent(name)}`))).entries).toHaveLength(6);
  };
  await Promise.all(Array.from({ length: 20 }, (_, number) => worker(number)));
  expect(mock.journal.count).toBe(120);
  await close();
});

test("a page of another origin may name the tenant", async () => {
  const mock = createMock();
  const headers = {
    origin: "http://localhost:5173",
    "access-control-request-method": "GET",
    "access-control-request-headers": "baggage,x-mock-tenant",
  };
  const preflight = await mock.request(FANS, { method: "OPTIONS", headers });
  expect(preflight.headers.get("access-control-allow-headers")).toBe("baggage,x-mock-tenant");
  await mock.request(FANS, { headers: { origin: "http://localhost:5173", "x-mock-tenant": "page" } });
  expect(mock.journal.tallyOf("page").calls).toBe(1);
});
