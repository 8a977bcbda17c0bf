// What V1 promises about credentials: lenient to whatever is well-formed, and exact where signatures are checked.
import { createHmac } from "node:crypto";
import { openV1Codes } from "@weibo-kit/types/codes";
import OAuth from "oauth-1.0a";
import { expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";

const NOW = Date.parse("2026-07-28T04:00:25Z");
const HOST = "http://localhost";
const SHOW = "/users/show.json?id=11051";

interface Signing {
  readonly app?: string;
  readonly secret?: string;
  readonly token?: OAuth.Token;
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly realm?: string;
  readonly separator?: string;
  readonly host?: string;
  readonly change?: Readonly<Record<string, string | undefined>>;
}

/** The authorization header of a call, signed; `change` replaces OAuth's parameters before that. */
function header(path: string, signing: Signing = {}): string {
  const {
    app = "k",
    secret = "secret",
    token,
    method = "GET",
    form = {},
    realm,
    separator = ", ",
    host = HOST,
    change = {},
  } = signing;
  const oauth = new OAuth({
    consumer: { key: app, secret },
    signature_method: "HMAC-SHA1",
    hash_function: (base, key) => createHmac("sha1", key).update(base).digest("base64"),
    parameter_seperator: separator,
  });
  oauth.getTimeStamp = () => NOW / 1000;
  const request = () => ({ url: host + path, method, data: { ...form } });
  const { oauth_signature: _replaced, ...given } = oauth.authorize(request(), token);
  for (const [name, value] of Object.entries(change)) {
    value === undefined ? Reflect.deleteProperty(given, name) : Reflect.set(given, name, value);
  }
  const oauth_signature = oauth.getSignature(request(), token?.secret, { ...given });
  const { Authorization: text } = oauth.toHeader({ ...given, oauth_signature });
  return realm === undefined ? text : text.replace(/^OAuth /, `OAuth realm="${realm}"${separator}`);
}

const strictMock = (settings: Parameters<typeof createMock>[0] = {}) =>
  createMock({ clock: () => NOW, verifySignatures: true, ...settings });

async function form(response: Promise<Response>): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(await (await response).text()));
}

const signed = (mock: Mock, path: string, signing?: Signing) =>
  mock.request(path, { headers: { authorization: header(path, signing) } });

/** The whole dance of an app: an access token that the mock knows. */
async function tokenFor(mock: Mock, app = "k"): Promise<OAuth.Token> {
  const request = await form(signed(mock, "/oauth/request_token", { app }));
  const { oauth_token: key = "", oauth_token_secret: secret = "" } = request;
  const page = await (await mock.request(`/oauth/authorize?oauth_token=${key}&action=submit`)).text();
  const pin = /id="pin">(\d{6})</.exec(page)?.[1];
  const path = `/oauth/access_token?oauth_verifier=${pin}`;
  const access = await form(signed(mock, path, { app, token: { key, secret } }));
  return { key: access.oauth_token ?? "", secret: access.oauth_token_secret ?? "" };
}

const errorOf = async (response: Promise<Response>) => JSON.parse(await (await response).text()).error;

test.each([
  ["a comma, a realm, no version", 'OAuth realm="",oauth_consumer_key="k",oauth_token="t",oauth_signature="s"'],
  ["a comma and a space, a URL as the realm", 'OAuth realm="http://x/", oauth_consumer_key="k", oauth_token="t"'],
  ["version 1.0a", 'OAuth oauth_consumer_key="k", oauth_token="t", oauth_version="1.0a"'],
])("lenient: %s", async (_what, authorization) => {
  const response = await createMock().request(SHOW, { headers: { authorization } });
  expect(response.status).toBe(200);
});

test("lenient: in the query, in a posted form, and not with an empty token", async () => {
  const mock = createMock();
  expect((await mock.request(`${SHOW}&oauth_consumer_key=k&oauth_token=t`)).status).toBe(200);
  const body = new URLSearchParams({ oauth_consumer_key: "k", oauth_token: "t" });
  expect((await mock.request(SHOW, { method: "POST", body })).status).toBe(200);
  expect(await errorOf(mock.request(`${SHOW}&oauth_consumer_key=k&oauth_token=`))).toBe("40302:Error: auth faild!");
});

test("Basic without a password is 40302", async () => {
  const headers = { authorization: `Basic ${btoa("me:")}` };
  expect(await errorOf(createMock().request(`${SHOW}&source=k`, { headers }))).toBe(openV1Codes[40302].text);
});

test("POST is answered by default, and refused with 40307 where strict; PUT is always refused", async () => {
  const post = { method: "POST", body: new URLSearchParams({ source: "k", user_id: "11051" }) };
  expect((await createMock().request("/users/show.json", post)).status).toBe(200);
  const strict = createMock({ strict: true });
  expect(await errorOf(strict.request("/users/show.json?source=k", post))).toBe(openV1Codes[40307].text);
  expect((await strict.request("/users/show.json?source=k&user_id=11051")).status).toBe(200);
  expect(
    (await form(strict.request("/oauth/request_token?oauth_consumer_key=k", { method: "POST" }))).oauth_token,
  ).toMatch(/^[\da-f]{32}$/);
  expect(await errorOf(createMock().request("/users/show.json?source=k", { method: "PUT" }))).toBe(
    openV1Codes[40307].text,
  );
});

test("a form is read only as one, and only as long as a form can be", async () => {
  const fields = "source=k&user_id=11051";
  const type = (name: string) => ({ "content-type": name });
  const post = (headers: Record<string, string>, body: string) =>
    errorOf(createMock().request("/users/show.json", { method: "POST", headers, body }));
  expect(await post(type("application/x-www-form-urlencoded;charset=UTF-8;"), fields)).toBeUndefined();
  expect(await post(type("text/plain"), fields)).toBe(openV1Codes[40022].text);
  const endless = `${fields}&status=${"x".repeat(70_000)}`;
  expect(await post(type("application/x-www-form-urlencoded"), endless)).toBe(openV1Codes[40022].text);
});

test("tokens are as long as the live ones, the same in every process with the seed, and others with another", async () => {
  const path = "/oauth/request_token?oauth_consumer_key=k";
  const text = await (await createMock({ seed: 5 }).request(path)).text();
  expect(text).toHaveLength(96);
  expect(await (await createMock({ seed: 5 }).request(path)).text()).toBe(text);
  expect(await (await createMock({ seed: 6 }).request(path)).text()).not.toBe(text);
  const access = await createMock({ seed: 5 }).request("/oauth/access_token?oauth_consumer_key=k&oauth_token=t");
  expect(await access.text()).toMatch(/^oauth_token=[\da-f]{32}&oauth_token_secret=[\da-f]{32}&user_id=\d{10}$/);
  expect(access.headers.get("content-type")).toBe("text/plain;charset=UTF-8");
});

test("a callback that came with the request token is part of the token, and its own query is kept", async () => {
  const mock = createMock();
  const callback = encodeURIComponent("http://app.example/back?state=1");
  const { oauth_token: token } = await form(
    mock.request(`/oauth/request_token?oauth_consumer_key=k&oauth_callback=${callback}`),
  );
  const response = await mock.request(`/oauth/authenticate?oauth_token=${token}&action=submit`);
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toMatch(
    /^http:\/\/app\.example\/back\?state=1&oauth_token=[\w.-]+&oauth_verifier=\d{6}$/,
  );
});

test("the page's button does as in a browser: its fields are posted to its address, and lead back to the app", async () => {
  const mock = createMock();
  const address = `${HOST}/oauth/authorize?oauth_token=t&oauth_callback=${encodeURIComponent("http://app.example/?a=1&b=2")}`;
  const page = await (await mock.request(address)).text();
  const action = /<form method="post" action="([^"]*)">/.exec(page)?.[1] ?? "missing";
  const fields = [...page.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll("&amp;", "&"),
  ]);
  expect(fields.map(([name]) => name)).toEqual(["oauth_token", "oauth_callback", "action", "action"]);
  expect(fields.pop()).toEqual(["action", "deny"]);
  const response = await mock.request(String(new URL(action, address)), {
    method: "POST",
    body: new URLSearchParams(Object.fromEntries(fields)),
  });
  expect(response.headers.get("location")).toMatch(
    /^http:\/\/app\.example\/\?a=1&b=2&oauth_token=t&oauth_verifier=\d{6}$/,
  );
});

test("an app whose key is a uid dances with that user", async () => {
  const mock = createMock();
  const { oauth_token } = await form(mock.request("/oauth/request_token?oauth_consumer_key=11051"));
  expect(await (await mock.request(`/oauth/authorize?oauth_token=${oauth_token}`)).text()).toContain("@微博开放平台 ");
  const access = `/oauth/access_token?oauth_consumer_key=11051&oauth_token=${oauth_token}`;
  expect((await form(mock.request(access))).user_id).toBe("11051");
});

test.each([
  ["javascript:alert(1)"],
  [" java\nscript:alert(1)"],
  ["data:text/html,x"],
  ["file:///etc/passwd"],
  ["vbscript:x"],
])("a callback to %j is refused, at every step", async (callback) => {
  const mock = createMock();
  const given = `oauth_callback=${encodeURIComponent(callback)}`;
  const refused = openV1Codes[40103].text;
  const at = async (path: string) => (await form(mock.request(`${path}&${given}`))).error;
  expect(await at("/oauth/request_token?oauth_consumer_key=k")).toBe(refused);
  expect(await at("/oauth/authorize?oauth_token=t")).toBe(refused);
  expect(await at("/oauth/authorize?oauth_token=t&action=submit")).toBe(refused);
  expect(await at("/oauth/authorize?oauth_token=t&action=deny")).toBe(refused);
});

test("an app on a phone has a scheme of its own", async () => {
  const response = await createMock().request(
    "/oauth/authorize?oauth_token=t&action=submit&oauth_callback=myapp%3A%2F%2Fback",
  );
  expect(response.headers.get("location")).toMatch(/^myapp:\/\/back\?oauth_token=t&oauth_verifier=\d{6}$/);
});

test("a user who denies goes back to the app without a verifier, and a program gets no PIN", async () => {
  const mock = createMock();
  const back = await mock.request(
    "/oauth/authorize?oauth_token=t&action=deny&oauth_callback=http://app.example/%3Fa=1",
  );
  expect(back.headers.get("location")).toBe("http://app.example/?a=1&oauth_token=t&denied=t");
  const page = await (await mock.request("/oauth/authorize?oauth_token=t&action=deny")).text();
  expect(page).toContain('id="denied"');
  expect(page).not.toContain('id="pin"');
});

test("the page names the app that asks, where the request token or the settings know it", async () => {
  const appOn = async (mock: Mock, path: string) =>
    /id="app">([^<]*)</.exec(await (await mock.request(`/oauth/authorize?${path}`)).text())?.[1];
  const tokenOf = async (mock: Mock, more = "") =>
    (await form(mock.request(`/oauth/request_token?oauth_consumer_key=my%3Ckey%3E${more}`))).oauth_token ?? "";
  const mock = createMock();
  const withCallback = await tokenOf(mock, "&oauth_callback=http://app.example/");
  const without = await tokenOf(mock);
  expect(await appOn(mock, `oauth_token=${withCallback}`)).toBe("my&lt;key&gt;");
  expect(await appOn(mock, `oauth_token=${without}`)).toBeUndefined();
  expect(await appOn(mock, `oauth_token=${without}&oauth_consumer_key=my%3Ckey%3E`)).toBe("my&lt;key&gt;");
  expect(await appOn(mock, `oauth_token=${without}&oauth_consumer_key=another`)).toBeUndefined();
  expect(await appOn(createMock({ secrets: { "my<key>": "s" } }), `oauth_token=${without}`)).toBe("my&lt;key&gt;");
  const forged = withCallback.replace(/[^.]*$/, Buffer.from("bank").toString("base64url"));
  expect(await appOn(mock, `oauth_token=${forged}`)).toBeUndefined();
});

test.each([
  ["http://app.example:8080/back?x=1", "form-action 'self' http://app.example:8080;"],
  ["myapp://back", "form-action 'self' myapp:;"],
  ["http://a;script-src/", "form-action 'self';"],
  ["oob", "form-action 'self';"],
])("the page's policy lets its form lead to %s and nothing else", async (callback, expected) => {
  const path = `/oauth/authorize?oauth_token=t&oauth_callback=${encodeURIComponent(callback)}`;
  const policy = (await createMock().request(path)).headers.get("content-security-policy");
  expect(policy).toContain(expected);
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(policy).not.toContain("script");
});

test("what a page shows is escaped", async () => {
  const evil = encodeURIComponent('"><script>alert(1)</script>');
  const page = await (await createMock().request(`/oauth/authorize?oauth_token=${evil}&oauth_callback=${evil}`)).text();
  expect(page).not.toContain("<script>");
});

test("xAuth: the token is the named user's", async () => {
  const mock = createMock();
  const body = new URLSearchParams({
    oauth_consumer_key: "k",
    x_auth_mode: "client_auth",
    x_auth_username: "11051",
    x_auth_password: "p",
  });
  const { user_id, oauth_token } = await form(mock.request("/oauth/access_token", { method: "POST", body }));
  expect(user_id).toBe("11051");
  const me = await mock.request(`/account/verify_credentials.json?oauth_consumer_key=k&oauth_token=${oauth_token}`);
  expect(JSON.parse(await me.text()).id).toBe(11051);
  body.set("x_auth_password", "");
  expect((await form(mock.request("/oauth/access_token", { method: "POST", body }))).error).toBe(
    openV1Codes[40302].text,
  );
});

test("an OAuth refusal is a form with a Chinese reason, as it was seen live", async () => {
  const response = await signed(strictMock({ secrets: { known: "x" } }), "/oauth/request_token");
  expect(response.status).toBe(401);
  expect(await response.text()).toBe(
    "request=%2Foauth%2Frequest_token&error_code=401&error=40109%3AOauth+Error%3A+consumer_key_refused%21&error_CN=%E9%94%99%E8%AF%AF%3Aconsumer_key%E4%B8%8D%E5%90%88%E6%B3%95%21",
  );
});

test.each([
  ["a space after each comma", {}],
  ["no space, an empty realm", { separator: ",", realm: "" }],
  ["a URL as the realm", { realm: "http://api.t.sina.com.cn/" }],
  ["version 1.0a", { change: { oauth_version: "1.0a" } }],
  ["no version", { change: { oauth_version: undefined } }],
])("verified: %s", async (_what, signing) => {
  const mock = strictMock();
  const token = await tokenFor(mock);
  const path = `${SHOW}&source=k&screen_name=${encodeURIComponent("微博开放平台")}`;
  expect((await signed(mock, path, { ...signing, token })).status).toBe(200);
});

test("verified: a posted form is signed too, and so is the address of an absolute target", async () => {
  const mock = strictMock();
  const token = await tokenFor(mock);
  const fields = { user_id: "11051", source: "k" };
  const authorization = header("/users/show.json", { token, method: "POST", form: fields });
  const post = { method: "POST", headers: { authorization }, body: new URLSearchParams(fields) };
  expect((await mock.request("/users/show.json", post)).status).toBe(200);
  const api = "http://api.t.sina.com.cn";
  const through = (host: string) =>
    mock.fetch(new Request(api + SHOW, { headers: { authorization: header(SHOW, { token, host }) } }));
  expect((await through(api)).status).toBe(200);
  expect(await errorOf(through(HOST))).toBe(openV1Codes[40107].text);
});

test("verified: a token of the settings has the secret of the settings", async () => {
  const mock = strictMock({ secrets: { k: "mine", "my-token": "its-secret" } });
  const token = { key: "my-token", secret: "its-secret" };
  expect((await signed(mock, SHOW, { secret: "mine", token })).status).toBe(200);
  expect(await errorOf(signed(mock, SHOW, { secret: "mine", token: { ...token, secret: "x" } }))).toBe(
    openV1Codes[40107].text,
  );
});

test.each([
  [40101, { change: { oauth_version: "2.0" } }],
  [40102, { change: { oauth_nonce: undefined } }],
  [40103, { change: { oauth_timestamp: "soon" } }],
  [40104, { change: { oauth_timestamp: String(NOW / 1000 - 301) } }],
  [40104, { change: { oauth_timestamp: String(NOW / 1000 + 301) } }],
  [40106, { change: { oauth_signature_method: "PLAINTEXT" } }],
  [40107, { secret: "wrong" }],
  [40113, { change: { oauth_token: "nobodys" } }],
] as const)("verified: %i", async (code, signing) => {
  const mock = strictMock();
  const token = await tokenFor(mock);
  const response = await signed(mock, SHOW, { token, ...signing });
  expect(response.status).toBe(401);
  expect(JSON.parse(await response.text()).error).toBe(openV1Codes[code].text);
});

test("verified: a request sent twice is 40105, and after a reset it is new again", async () => {
  const mock = strictMock();
  const authorization = header(SHOW, { token: await tokenFor(mock) });
  const send = () => mock.request(SHOW, { headers: { authorization } });
  expect((await send()).status).toBe(200);
  expect(await errorOf(send())).toBe(openV1Codes[40105].text);
  mock.reset();
  expect((await send()).status).toBe(200);
});

test("verified: as many nonces are remembered as journal entries are kept", async () => {
  const mock = strictMock({ journalSize: 2 });
  const token = await tokenFor(mock);
  const [first, second, third] = [header(SHOW, { token }), header(SHOW, { token }), header(SHOW, { token })];
  const send = async (authorization = "") => (await mock.request(SHOW, { headers: { authorization } })).status;
  expect([await send(first), await send(second), await send(first), await send(third)]).toEqual([200, 200, 401, 200]);
  expect(await send(first)).toBe(200);
});

test("verified: a wrong verifier is 40114, and a token of one app is rejected for another", async () => {
  const mock = strictMock();
  const { oauth_token: key = "", oauth_token_secret: secret = "" } = await form(signed(mock, "/oauth/request_token"));
  const wrong = await form(signed(mock, "/oauth/access_token?oauth_verifier=12", { token: { key, secret } }));
  expect(wrong.error).toBe(openV1Codes[40114].text);
  const token = await tokenFor(mock, "one");
  expect(await errorOf(signed(mock, SHOW, { app: "two", token }))).toBe(openV1Codes[40113].text);
});
