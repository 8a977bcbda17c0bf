// The OpenAPI documents that the mock serves: its address, users of its world, and answers that fit them.
import { get } from "node:http";
import { text } from "node:stream/consumers";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, onTestFinished, test } from "vitest";
import { createMock, type Mock, type MockSettings } from "../src/index.ts";
import { assemble, upstreamsFor } from "../src/mock.ts";
import { serve } from "../src/serve.ts";
import { withDefaults } from "../src/settings.ts";
import { jsonOf } from "./json-of.ts";
import { createToy } from "./toy/upstream.ts";

const PATHS = ["/openapi.json", "/openapi.yaml", "/__mock/weibo.http"].concat(
  ["justone", "open-v1"].flatMap((name) => [`/__mock/openapi/${name}.json`, `/__mock/openapi/${name}.yaml`]),
);

async function served(mock: Mock, adminToken?: string) {
  const { url, close } = await serve(mock, { port: 0, ...(adminToken === undefined ? {} : { adminToken }) });
  onTestFinished(close);
  return url;
}

test.each(PATHS)("%s has the address by which the caller reached the mock, and is no call", async (path) => {
  const mock = createMock();
  const url = await served(mock);
  const byName = url.replace("127.0.0.1", "localhost");
  expect(await (await fetch(url + path)).text()).toContain(url);
  expect(await (await fetch(byName + path)).text()).toContain(byName);
  expect(await (await mock.fetch(`https://mock.example:8443${path}`)).text()).toContain("https://mock.example:8443");
  expect((await mock.fetch(`http://mock.example${path}`, { method: "HEAD" })).status).toBe(200);
  expect([mock.journal.count, mock.bill().total]).toEqual([0, "0.00"]);
});

/** Asks with a Host header that `fetch` wouldn't send. */
function withHost(url: string, path: string, host: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers: { host } }, (response) => resolve(text(response))).on("error", reject);
  });
}

test.each(['a"b', "$(id)", "`id`", "{x}", "a;b", "a,b", "a'b", "a&b", "*", "-", "a..b", "-a.example"])(
  "a Host that is no name, %s, gets into no document",
  async (host) => {
    const url = await served(createMock());
    for (const path of PATHS) {
      const document = await withHost(url, path, host);
      expect(document).toContain(url);
      expect(document).not.toContain(`http://${host}`);
      expect(document).not.toContain(`http://${JSON.stringify(host).slice(1, -1)}`);
    }
  },
);

test.each(["mock.example", "a_b:1", "[::1]:8", "10.0.0.1:4010", "mock.example.:80"])(
  "a Host that is a name or an address, %s, is the server",
  async (host) => {
    const url = await served(createMock());
    const { servers } = JSON.parse(await withHost(url, "/openapi.json", host));
    expect(servers[0].url).toBe(new URL(`http://${host}`).origin);
  },
);

test("the mock is the only server, so that no importer calls the real one", async () => {
  for (const path of PATHS.filter((it) => it.endsWith(".json"))) {
    const { servers } = await jsonOf(createMock().request(path));
    expect(servers).toEqual([{ url: "http://localhost", description: "This mock." }]);
  }
});

test("/openapi.json has every path and schema of both services", async () => {
  const mock = createMock();
  const { paths, components } = await jsonOf(mock.request("/openapi.json"));
  for (const name of ["justone", "open-v1"]) {
    const one = await jsonOf(mock.request(`/__mock/openapi/${name}.json`));
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(Object.keys(one.paths)));
    expect(components.schemas).toMatchObject(one.components.schemas);
  }
});

test("a further upstream is in it, too", async () => {
  const mock = assemble(withDefaults({}), (complete) => {
    const [first, ...others] = upstreamsFor(complete);
    return [first, ...others, createToy()];
  });
  expect((await jsonOf(mock.request("/openapi.json"))).paths).toHaveProperty("/toy/fans");
  expect((await jsonOf(mock.request("/__mock/openapi/toy.json"))).info.title).toBe("A toy");
});

const everySeed: readonly MockSettings[] = [{}, { seed: 7 }, { fixtures: [] }, { seed: 7, scenario: "quota-after-3" }];

/** Each request of a `weibo.http`, as the two clients read it, and what its name promises. */
function requestsIn(text: string) {
  return text
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [title = "", first = "", ...rest] = block.trimEnd().split("\n");
      const [method = "", url = ""] = first.split(" ");
      const headers = rest.map((line) => line.split(": ")).map(([name = "", value = ""]) => [name, value] as const);
      return { title, method, url, headers: Object.fromEntries(headers), code: /code (\d+)$/.exec(title)?.[1] };
    });
}

test.each(everySeed)("each request of weibo.http is answered with %j", async (settings) => {
  const text = await (await createMock(settings).request("/__mock/weibo.http")).text();
  const mock = createMock({ ...settings, scenario: "calm" });
  const requests = requestsIn(text);
  expect(requests.length).toBeGreaterThan(25);
  for (const { title, method, url, headers, code } of requests) {
    const response = await mock.fetch(url, { method, headers });
    if (code === undefined) expect([title, response.status]).toEqual([title, 200]);
    else expect([title, await response.text()]).toEqual([title, expect.stringContaining(code)]);
  }
});

test("examples/weibo.http is what the mock makes, for port 4010", async () => {
  const text = await (await createMock().fetch("http://localhost:4010/__mock/weibo.http")).text();
  await expect(text).toMatchFileSnapshot("../examples/weibo.http");
});

test.each(everySeed)("the examples name users of the world with %j", async (settings) => {
  const mock = createMock(settings);
  const { paths, components } = await jsonOf(mock.request("/openapi.json"));
  const [uid] = paths["/api/weibo/get-fans/v1"].get.parameters;
  const { userId, screenName, targetId } = components.parameters;
  expect([uid.schema.example, uid.schema.default]).toEqual([String(userId.schema.example), uid.schema.example]);
  expect([mock.world.has(userId.schema.example), mock.world.has(targetId.schema.example)]).toEqual([true, true]);
  expect(mock.world.uidOf(screenName.schema.example)).toBe(userId.schema.example);
  expect(targetId.schema.example).not.toBe(userId.schema.example);
});

test("the first requirement of each operation is the simplest one that is answered", async () => {
  const { paths } = await jsonOf(createMock().request("/openapi.json"));
  expect(paths["/api/weibo/get-fans/v1"].get.security[0]).toEqual({ token: [] });
  expect(paths["/users/show.json"].get.security[0]).toEqual({ appKey: [] });
  expect(paths["/provinces.json"].get.security[0]).toEqual({});
});

test("what the mock answers fits the served document, patterns and bounds included", async () => {
  const mock = createMock();
  const document = await jsonOf(mock.request("/openapi.json"));
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, "document");
  const uids = [...mock.world.residents, ...mock.world.find({ fans: ">=20" }, { limit: 12 })];
  for (const [path, { get }] of Object.entries<{ readonly get: object }>(document.paths)) {
    const place = `document#/paths/${path.replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`;
    const names = Object.keys(Object(Object(get)["x-names"]));
    const asked = ["uid", "user_id"].find((name) => names.includes(name));
    if (asked === undefined || path.endsWith(".xml") || path.includes("{")) continue;
    for (const uid of uids) {
      const response = await mock.request(`${path}?token=any&source=any&${asked}=${uid}`);
      if (response.status !== 200) continue;
      ajv.validate(encodeURI(place), await response.json());
      expect([path, uid, ajv.errors]).toEqual([path, uid, null]);
    }
  }
});

test.each(PATHS)("%s is open although the control surface wants a token", async (path) => {
  const url = await served(createMock(), "secret");
  expect((await fetch(url + path)).status).toBe(200);
  expect((await fetch(`${url}/__mock/openapi.json`)).status).toBe(401);
});

test.each(PATHS)("%s can be read by a page of another origin", async (path) => {
  const response = await createMock().request(path, { headers: { origin: "https://editor.example" } });
  expect(response.headers.get("access-control-allow-origin")).toBe("https://editor.example");
});

test.each([
  ["/__mock/openapi/justone.json?x=1", 400, 'unknown parameter "x". It takes none.'],
  ["/__mock/openapi/nobody.json", 404, "there is no such route. "],
])("%s is refused with what is known", async (path, status, cause) => {
  const response = await createMock().request(path);
  expect([response.status, (await jsonOf(response)).mistake]).toEqual([status, expect.stringContaining(cause)]);
});

test("a POST to /openapi.json is a call of a service as before; explain says that the path is the mock's", async () => {
  const mock = createMock();
  expect([(await mock.request("/openapi.json", { method: "POST" })).status, mock.journal.count]).toEqual([404, 1]);
  const { mistake } = await jsonOf(mock.request("/__mock/explain?url=/openapi.json"));
  expect(mistake).toMatch("it is a control route, and no service's");
});
