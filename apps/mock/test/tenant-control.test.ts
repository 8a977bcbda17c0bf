// The control routes of a port with an admin token: each tenant's are open to that tenant, the rest to the admin.
import { expect, test, vi } from "vitest";
import { controlDocument } from "../src/control/document.ts";
import { TenantSecrets } from "../src/control/tenant-secrets.ts";
import { createMock, type Mock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { jsonOf } from "./json-of.ts";

const ADMIN = "let-me-in";
const fans = (token: string) => `/api/weibo/get-fans/v1?token=${token}&uid=1234567890`;
const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });

async function served(act: (url: string, mock: Mock) => Promise<void>): Promise<void> {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0, adminToken: ADMIN });
  await act(url, mock).finally(close);
}

/** The admin asks for a name; a fresh one needs no token. */
const make = (url: string, body?: object) =>
  fetch(`${url}/__mock/tenants`, {
    method: "POST",
    ...(body ? { headers: bearer(ADMIN), body: JSON.stringify(body) } : {}),
  });

/** Every route, with all of its tenants or for one; who is let in besides the admin. */
const routes: readonly [method: string, path: string, forOne: boolean, open: "everybody" | "tenant" | "admin"][] = [
  ["GET", "/health", false, "everybody"],
  ["GET", "/openapi.json", false, "admin"],
  ["GET", "/openapi/justone.json", false, "everybody"],
  ["GET", "/openapi/open-v1.yaml", false, "everybody"],
  ["GET", "/weibo.http", false, "everybody"],
  ["GET", "/explain?url=/x", false, "admin"],
  ["GET", "/explain?url=/x", true, "tenant"],
  ["GET", "/journal", false, "admin"],
  ["GET", "/journal", true, "tenant"],
  ["GET", "/bill", false, "admin"],
  ["GET", "/bill", true, "tenant"],
  ["GET", "/metrics", false, "admin"],
  ["GET", "/manners", false, "admin"],
  ["GET", "/manners", true, "tenant"],
  ["GET", "/schedule", false, "admin"],
  ["GET", "/schedule", true, "tenant"],
  ["GET", "/near-misses", false, "admin"],
  ["GET", "/near-misses", true, "tenant"],
  ["POST", "/reset", false, "admin"],
  ["POST", "/reset", true, "tenant"],
  ["GET", "/tenants", false, "admin"],
  ["POST", "/tenants", false, "everybody"],
  ["DELETE", "/tenants", false, "admin"],
  ["DELETE", "/tenants", true, "tenant"],
  ["DELETE", "/tenants/{name}", false, "admin"],
  ["GET", "/scenarios", false, "admin"],
  ["GET", "/scenario", false, "admin"],
  ["GET", "/scenario", true, "tenant"],
  ["PUT", "/scenario", false, "admin"],
  ["PUT", "/scenario", true, "tenant"],
  ["DELETE", "/scenario", false, "admin"],
  ["DELETE", "/scenario", true, "tenant"],
  ["GET", "/people", false, "admin"],
  ["GET", "/people", true, "tenant"],
  ["DELETE", "/people", false, "admin"],
  ["DELETE", "/people", true, "tenant"],
  ["GET", "/people/{uid}", true, "tenant"],
  ["PUT", "/people/{uid}", false, "admin"],
  ["PUT", "/people/{uid}", true, "tenant"],
  ["DELETE", "/people/{uid}", true, "tenant"],
  ["PUT", "/limits", false, "admin"],
  ["PUT", "/limits", true, "tenant"],
  ["GET", "/clock", false, "admin"],
  ["GET", "/clock", true, "tenant"],
  ["POST", "/clock", false, "admin"],
  ["POST", "/clock", true, "tenant"],
  ["GET", "/unknown", true, "admin"],
  ["PATCH", "/journal", true, "admin"],
];

test("the table below has every operation of the control document", () => {
  const documented = Object.entries(controlDocument([]).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const tried = new Set(routes.map(([method, path]) => `${method} ${path.split("?")[0]}`));
  expect(documented.filter((operation) => !tried.has(operation))).toEqual([]);
});

test.each(routes)("%s %s, for one tenant: %s, is open to %s", async (method, path, forOne, open) => {
  await served(async (url) => {
    const named = await jsonOf(make(url, { name: "named" }));
    const fresh = await jsonOf(make(url));
    for (const [name, own, other] of [
      ["plain", "plain", "another"],
      ["named", named.secret, "named"],
      [fresh.tenant, fresh.secret, named.secret],
    ]) {
      const query = forOne ? `${path.includes("?") ? "&" : "?"}token=${name}` : "";
      const isIn = async (headers: Record<string, string>) => {
        const body = method === "PUT" ? { body: "{}" } : {};
        return (await fetch(`${url}/__mock${path}${query}`, { method, headers, ...body })).status !== 401;
      };
      expect(await isIn({})).toBe(open === "everybody");
      expect(await isIn(bearer(""))).toBe(open === "everybody");
      expect(await isIn(bearer(other))).toBe(open === "everybody");
      expect(await isIn(bearer(`${ADMIN}x`))).toBe(open === "everybody");
      expect(await isIn(bearer(own))).toBe(open !== "admin");
      // Last, since it may end the tenant.
      expect(await isIn(bearer(ADMIN))).toBe(true);
    }
  });
});

test("a tenant sees and changes what is its own, by its token or its secret", async () => {
  await served(async (url, mock) => {
    const { tenant, secret } = await jsonOf(make(url));
    for (const [name, credential] of [
      ["mine", "mine"],
      [tenant, secret],
    ]) {
      const headers = bearer(credential);
      const control = (path: string, init: RequestInit = {}) =>
        fetch(`${url}/__mock/${path}?token=${name}`, { ...init, headers });
      await control("scenario", { method: "PUT", body: '{"scenario":"broke"}' });
      await control("clock", { method: "POST", body: '{"advance":"1d"}' });
      expect((await fetch(url + fans("shared"), { headers: { "x-mock-tenant": name } })).status).toBe(403);
      expect((await fetch(url + fans("shared"))).status).toBe(200);
      const { entries } = await jsonOf(control("journal"));
      expect(entries).toMatchObject([{ code: 601, nth: 1 }]);
      await control("reset", { method: "POST" });
      expect(mock.journal.entries(name)).toEqual([]);
    }
    expect(mock.journal.entries("shared")).toHaveLength(2);
  });
});

test("the tenant of a request is read as its route reads it", async () => {
  await served(async (url) => {
    const status = async (query: string, credential: string) =>
      (await fetch(`${url}/__mock/journal?${query}`, { headers: bearer(credential) })).status;
    expect(await status("token=a%20b", "a b")).toBe(200);
    expect(await status("token=a+b", "a b")).toBe(200);
    expect(await status("%74oken=mine", "mine")).toBe(200);
    expect(await status("x=?token=mine", "mine")).toBe(401);
    expect(await status("token=mine&token=theirs", "mine")).toBe(401);
    expect(await status("token=mine&%74oken=theirs", "mine")).toBe(401);
    expect(await status("token=theirs#token=mine", "mine")).toBe(401);
    expect(await status("token[]=mine", "mine")).toBe(401);
    expect(await status("token=", "")).toBe(401);
    expect(await status("token", "")).toBe(401);
    expect((await fetch(`${url}/%5F_mock/journal?token=mine`, { headers: bearer("mine") })).status).toBe(200);
    expect((await fetch(`${url}/__mock/journal?token=mine&authorization=mine`)).status).toBe(401);
    expect((await fetch(`${url}/__mock/journal?token=mine`, { method: "HEAD", headers: bearer("mine") })).status).toBe(
      200,
    );
  });
});

test("a made tenant is opened by its secret and not by its name", async () => {
  await served(async (url) => {
    for (const { tenant, secret } of [await jsonOf(make(url)), await jsonOf(make(url, { name: "ci-7" }))]) {
      const status = async (credential: string) =>
        (await fetch(`${url}/__mock/bill?token=${tenant}`, { headers: bearer(credential) })).status;
      expect([await status(tenant), await status(secret), await status(ADMIN)]).toEqual([401, 200, 200]);
      expect((await fetch(url + fans("shared"), { headers: { "x-mock-tenant": tenant } })).status).toBe(200);
    }
  });
});

test("a name that exists is refused, until its tenant ends; then another secret opens it", async () => {
  await served(async (url) => {
    await fetch(url + fans("calling"));
    await fetch(`${url}/__mock/limits?token=limited`, { method: "PUT", body: "{}", headers: bearer("limited") });
    const { secret } = await jsonOf(make(url, { name: "made" }));
    for (const name of ["calling", "limited", "made"]) {
      const refused = await make(url, { name });
      expect(refused.status).toBe(400);
      expect((await jsonOf(refused)).mistake).toBe(
        `Failed to make a tenant: a tenant of this name exists. Choose another name, or end that tenant: DELETE /__mock/tenants/${name}.`,
      );
    }
    const end = (credential: string) =>
      fetch(`${url}/__mock/tenants?token=made`, { method: "DELETE", headers: bearer(credential) });
    expect((await end(secret)).status).toBe(200);
    const again = await jsonOf(make(url, { name: "made" }));
    expect(again.secret).not.toBe(secret);
    expect([(await end(secret)).status, (await end(again.secret)).status]).toEqual([401, 200]);
  });
});

test("who has no admin token learns of no name, and takes none", async () => {
  await served(async (url) => {
    await fetch(url + fans("calling"));
    await make(url, { name: "made" });
    const ask = async (name: unknown, headers = {}) => {
      const response = await fetch(`${url}/__mock/tenants`, {
        method: "POST",
        headers,
        body: JSON.stringify({ name }),
      });
      return [response.status, await response.text()];
    };
    const refused = await ask("free");
    expect(refused).toEqual([401, expect.stringContaining("a name is asked for without the admin token. Send it: ")]);
    for (const name of ["calling", "made", "", "a,b", 7, null]) expect(await ask(name)).toEqual(refused);
    expect(await ask("calling", bearer("calling"))).toEqual(refused);
    expect((await ask("free", bearer(ADMIN)))[0]).toBe(200);
    expect((await fetch(`${url}/__mock/tenants`, { method: "POST", body: "{}" })).status).toBe(200);
  });
});

test("a port without an admin token, and a mock in process, give the names that are asked for", async () => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const body = (name: string) => ({ method: "POST", body: JSON.stringify({ name }) });
  expect((await jsonOf(fetch(`${url}/__mock/tenants`, body("a")))).tenant).toBe("a");
  expect((await jsonOf(mock.request("/__mock/tenants", body("b")))).tenant).toBe("b");
  await close();
});

test("the admin lists the names that were asked for, with their calls, and ends each", async () => {
  await served(async (url) => {
    for (const name of ["a/b c%?", "ci-7"]) await make(url, { name });
    await make(url);
    await fetch(url + fans("any"), { headers: { "x-mock-tenant": "ci-7" } });
    const list = () => jsonOf(fetch(`${url}/__mock/tenants`, { headers: bearer(ADMIN) }));
    const end = (name: string) =>
      fetch(`${url}/__mock/tenants/${encodeURIComponent(name)}`, { method: "DELETE", headers: bearer(ADMIN) });
    const [slashed, called] = [
      { tenant: "a/b c%?", calls: 0 },
      { tenant: "ci-7", calls: 1 },
    ];
    expect(await list()).toEqual({ tenants: [slashed, called], most: 10_000 });
    expect((await end("a/b c%?")).status).toBe(200);
    expect((await list()).tenants).toEqual([called]);
    expect((await end("ci-7")).status).toBe(200);
    const again = await end("ci-7");
    expect([again.status, (await jsonOf(again)).mistake]).toEqual([
      400,
      "Failed to end a tenant: no tenant has this name. GET /__mock/tenants lists those made.",
    ]);
  });
});

test.each([
  ["POST", "/tenants", 'Try {"name": "ci-7"}, or no body.'],
  ["PUT", "/scenario", 'Try {"scenario": "flaky"}.'],
  ["PUT", "/limits", 'Try {"perDay": 3}.'],
  ["POST", "/clock", 'Try {"advance": "1d"} or {"to": "2026-07-29T00:00:00+08:00"}.'],
])("the remedy for a body of %s %s is a body that it takes", async (method, path, remedy) => {
  const wrong = await jsonOf(createMock().request(`/__mock${path}`, { method, body: "7" }));
  expect(wrong.mistake).toBe(`Failed to ${method} /__mock${path}: its body is not a JSON object. ${remedy}`);
  const [, example = ""] = /Try (\{.*?\})/.exec(remedy) ?? [];
  expect((await createMock().request(`/__mock${path}`, { method, body: example })).status).toBe(200);
});

test("ending a tenant removes its calls and settings", async () => {
  const mock = createMock();
  mock.use("broke", "a");
  await mock.request(fans("a"));
  await mock.request("/__mock/tenants?token=a", { method: "DELETE" });
  expect(mock.journal.entries("a")).toEqual([]);
  expect((await mock.request(fans("a"))).status).toBe(200);
  expect((await mock.request("/__mock/tenants", { method: "DELETE" })).status).toBe(400);
});

test.each([
  [{ name: "" }, "its name is wrong: it is empty"],
  [{ name: 7 }, "its name is wrong: it is not a text"],
  [{ name: null }, "its name is wrong: it is not a text"],
  [{ name: "a,b" }, "its name is wrong: it has a comma"],
  [{ name: "é" }, "its name is wrong: it is not printable ASCII"],
  [{ name: " a" }, "its name is wrong: it is not printable ASCII"],
  [{ name: "x".repeat(201) }, "its name is wrong: it is longer than 200 characters"],
  [{ name: `tenant-${"0".repeat(32)}` }, "its name is wrong: names of this form are given, not asked for"],
  [{ names: "a" }, "the body has names"],
])("%j is a mistake", async (body, cause) => {
  const response = await createMock().request("/__mock/tenants", { method: "POST", body: JSON.stringify(body) });
  expect([response.status, (await jsonOf(response)).mistake]).toEqual([
    400,
    expect.stringContaining(`Failed to make a tenant: ${cause}. `),
  ]);
});

test("names that are asked for are bounded; fresh ones are not kept", () => {
  const secrets = new TenantSecrets(2, () => false);
  for (const name of ["a", "b"]) secrets.make(name);
  expect(() => secrets.make("c")).toThrow("2 names are taken");
  const made = Array.from({ length: 1_000 }, () => secrets.make());
  expect(new Set(made.map(({ name }) => name)).size).toBe(1_000);
  expect(made.every(({ name, secret }) => secrets.opens(secret, name))).toBe(true);
  expect(new TenantSecrets(2, () => false).opens(made[0]?.secret ?? "", made[0]?.name ?? "")).toBe(false);
  secrets.end("a");
  expect(secrets.make("c").name).toBe("c");
});

test("a mock without made tenants draws nothing at random, which workers forbid while a module is loaded", async () => {
  const draw = vi.spyOn(crypto, "getRandomValues");
  const mock = createMock();
  await mock.request(fans("a"));
  expect(mock.opens("a", "a")).toBe(true);
  expect(draw).not.toHaveBeenCalled();
  await mock.request("/__mock/tenants", { method: "POST" });
  expect(draw).toHaveBeenCalled();
  draw.mockRestore();
});

test("pages of other origins make no tenants", async () => {
  await served(async (url) => {
    const headers = { "sec-fetch-site": "cross-site", origin: "https://evil.example" };
    expect((await fetch(`${url}/__mock/tenants`, { method: "POST", headers })).status).toBe(403);
  });
});

test("two tenants whose pseudonyms are the same see their own calls alone", async () => {
  const [one, other] = ["n18622", "n41826"];
  const mock = createMock();
  await mock.request(fans(one));
  await mock.request(fans(other));
  const [first, second] = mock.journal.entries();
  expect(first?.token).toBe(second?.token);
  expect([mock.journal.entries(one).length, mock.journal.entries(other).length]).toEqual([1, 1]);
  mock.reset(one);
  expect([mock.journal.entries(one).length, mock.journal.entries(other).length]).toEqual([0, 1]);
});

test("one caller with many tokens takes no other tenant's scenario or clock", () =>
  served(async (url) => {
    const ask = (method: string, path: string, token: string, body?: object) =>
      fetch(`${url}/__mock/${path}?token=${token}`, {
        method,
        headers: bearer(token),
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    await ask("PUT", "scenario", "mine", { scenario: "broke" });
    await ask("POST", "clock", "mine", { to: "2031-01-01T00:00:00Z" });
    const large = { about: "y".repeat(63_000), rules: [] };
    const answers = await Promise.all(
      Array.from({ length: 70 }, (_, number) => ask("PUT", "scenario", `z${number}`, large)),
    );
    expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([200, 507]);
    expect(Object(await jsonOf(answers[69] ?? new Response()))).toMatchObject({
      mistake: expect.stringMatching(/do not fit\. End tenants .* raise the setting tenantBytes\.$/),
    });
    const { scenario, clock } = await jsonOf(await ask("GET", "scenario", "mine"));
    expect([scenario, clock.slice(0, 4)]).toEqual(["broke", "2031"]);
  }));
