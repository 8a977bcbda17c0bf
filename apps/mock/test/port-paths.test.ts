// Two ways lead from a port to the spine, and the answer is the same by both.
import { request } from "node:http";
import { afterAll, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { queryIn } from "../src/read/query.ts";
import { type Served, serve } from "../src/serve.ts";

const served: Served[] = [];
afterAll(async () => {
  await Promise.all(served.map(({ close }) => close()));
});

/** A quotation mark is written in another way by every URL parser: it takes the long way. */
const ways = ["-", "'"];

test.each([
  ["a page", "/api/weibo/get-fans/v1?token=a&uid=1234567890"],
  ["a fixture", "/api/weibo/get-followers/v1?token=a&uid=1000000424"],
  ["no token", "/api/weibo/get-fans/v1?uid=1234567890"],
  ["a token given twice", "/api/weibo/get-fans/v1?token=a&token=b&uid=1234567890"],
  ["a malformed page", "/api/weibo/get-fans/v1?token=a&uid=1234567890&page=-1"],
  ["a magic token", "/api/weibo/get-fans/v1?token=mock-302&uid=1234567890"],
  ["a magic uid", "/api/weibo/get-user-detail/v3?token=a&uid=601"],
  ["an encoded value", "/users/show.json?source=a&screen_name=%E5%BE%AE%E5%8D%9A%E5%BC%80%E6%94%BE%E5%B9%B3%E5%8F%B0"],
  ["broken encoding", "/users/show.json?source=a&screen_name=%E5%BE%A"],
  ["XML", "/users/show.xml?source=a&user_id=11051"],
  ["a mistake", "/api/weibo/get-fans/v1?token=a&uid=1234567890&mistake"],
])("%s", async (what, path) => {
  const headers = what === "a mistake" ? { "x-mock-fault": "999999" } : {};
  const answers = await Promise.all(
    ways.map(async (sign) => {
      const port = await serve(createMock({ clock: () => 0 }), { port: 0 });
      served.push(port);
      const response = await fetch(`${port.url}${path}&way=${sign}`, { headers });
      const lines = Object.fromEntries(response.headers);
      return { status: response.status, lines: { ...lines, date: "" }, text: await response.text() };
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
});

test.each(["me:pa%2Fss@", "me@", ":pass@", "a@b:c@"])(
  "a target with user info, %s, is answered as its path",
  async (info) => {
    const entries: string[] = [];
    const port = await serve(createMock({ clock: () => 0, onEntry: ({ url }) => void entries.push(url) }), { port: 0 });
    served.push(port);
    const path = "/users/show.json?source=a&user_id=11051";
    const { status, text } = await rawGet(port.url, `http://${info}api.t.sina.com.cn${path}`);
    expect({ status, text }).toEqual(await rawGet(port.url, path));
    expect(status).toBe(200);
    expect(entries).toEqual(Array(2).fill("/users/show.json?source=***&user_id=11051"));
  },
);

/** Sends a target as it is, which `fetch` would rewrite. */
function rawGet(url: string, target: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path: target }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    });
    sent.on("error", reject).end();
  });
}

test("a query is read as URLSearchParams reads it", () => {
  for (const text of [
    "",
    "?",
    "?a",
    "?a=",
    "?=b",
    "?a=b=c",
    "?a=1&a=2&&b",
    "?a=%E5&b=+",
    "?a=1&b=%zz",
    "?__proto__=1",
  ]) {
    const [ours, theirs] = [queryIn(text), new URLSearchParams(text)];
    expect([...ours]).toEqual([...theirs]);
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    expect([ours.get("a"), ours.getAll("a"), ours.get("z")]).toEqual([
      theirs.get("a"),
      theirs.getAll("a"),
      theirs.get("z"),
    ]);
  }
});

/** What answers: a route of the mock's own, or a service. */
const kindOf = (text: string) => (/^\{"(code|request)"/.test(text) ? "service" : "own");

test.each([
  ...["/openapi%2Ejson", "/%6fpenapi.json", "/x/../openapi.json", "/x/%2e%2e/openapi.yaml"].map((path) => [
    path,
    "own",
  ]),
  ...["/__mock", "/__mock/%68ealth", "/%5F_mock/journal", "/__mock/./journal", "/__mock/%zz"].map((path) => [
    path,
    "own",
  ]),
  ...["/__mock/openapi/justone%2Ejson", "/__mock//journal", "/x/../__mock/journal"].map((path) => [path, "own"]),
  ...["/openapi%252Ejson", "/%255F_mock/journal", "/__mock%2Fjournal", "/__mockery"].map((path) => [path, "service"]),
  ...["/__mockery%21", "//__mock/journal", "/%zz/openapi.json", "/__MOCK/journal"].map((path) => [path, "service"]),
])("port, fetch and explain agree whose path %s is: %s", async (path, expected) => {
  const mock = createMock();
  const [open, guarded] = [await serve(mock, { port: 0 }), await serve(mock, { port: 0, adminToken: "secret" })];
  served.push(open, guarded);
  expect(kindOf((await rawGet(open.url, path)).text)).toBe(expected);
  expect(kindOf((await rawGet(guarded.url, path)).text)).toBe(expected);
  expect(kindOf(await (await mock.fetch(`http://localhost${path}`)).text())).toBe(expected);
  const explained = await mock.request(`/__mock/explain?url=${encodeURIComponent(path)}`);
  expect(explained.status).toBe(expected === "own" ? 400 : 200);
  if (expected === "own") expect(await explained.text()).toContain("it is a control route, and no service's");
});
