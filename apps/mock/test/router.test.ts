// One router: the answer and explain agree about every path and method.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const explained = (mock: ReturnType<typeof createMock>, path: string) =>
  jsonOf(mock.request(`/__mock/explain?url=${encodeURIComponent(path)}`));

test.each([
  ["/users/show.txt?source=a&user_id=11051", "open-v1", "unknown", 400],
  ["/users/show.json?source=a&user_id=11051", "open-v1", "users-show", 200],
  ["/users/show/11051.json?source=a", "open-v1", "users-show", 200],
  ["/%75sers/show.json?source=a&user_id=11051", "open-v1", "users-show", 200],
  ["/api/weibo/get-fans/v1?token=a&uid=1234567890", "justone", "get-fans", 200],
  ["/api/weibo/get-fans/v1/?token=a&uid=1234567890", "justone", "unknown", 404],
  ["/", "justone", "unknown", 404],
  ["//", "justone", "unknown", 404],
  ["//api.t.sina.com.cn/users/show.json?source=a", "open-v1", "unknown", 404],
  ["/statuses/nothing.xml", "open-v1", "unknown", 404],
])("%s is %s's %s", async (path, upstream, operation, status) => {
  const mock = createMock();
  expect(await explained(mock, path)).toMatchObject({ upstream, operation });
  expect((await mock.request(path)).status).toBe(status);
  expect(mock.journal.entries()).toMatchObject([{ upstream, operation, status }]);
});

test.each(["/x/../users/show.json", "/api/../users/./show.json", "/users/show.json/."])(
  "dot segments are resolved in %s by every way to call",
  async (path) => {
    const url = `${path}?source=a&user_id=11051`;
    const mock = createMock();
    const statuses = [
      await mock.request(url),
      await mock.request(url, { method: "GET" }),
      await mock.fetch(`https://api.t.sina.com.cn${url}`),
      await mock.fetch(new Request(`https://api.t.sina.com.cn${url}`)),
    ].map(({ status }) => status);
    const { operation } = await explained(mock, url);
    expect(new Set(statuses).size).toBe(1);
    expect(mock.journal.entries().map((entry) => entry.operation)).toEqual(Array(4).fill(operation));
  },
);

test.each([
  ["/__mock/openapi", "/openapi.json"],
  ["/__mock/jornal", "/journal"],
  ["/__mock/openapi/justone", "/openapi/justone.json"],
])("%s: the mistake names the route that is meant", async (path, meant) => {
  const { mistake } = await jsonOf(await createMock().request(path));
  expect(mistake).toContain(`: there is no such route. Did you mean ${meant}`);
});

test("explain says that a control route is one", async () => {
  const { mistake } = await explained(createMock(), "/__mock/health?x=1");
  expect(mistake).toContain("it is a control route");
});

test("a known path with another method is refused with the methods that it takes", async () => {
  const mock = createMock();
  const response = await mock.request("/api/weibo/get-fans/v1?token=a&uid=1234567890", { method: "POST" });
  expect(response.status).toBe(404);
  expect(mock.journal.entries()).toMatchObject([
    { operation: "unknown", by: "refusal", because: "get-fans takes GET, not POST" },
  ]);
});

test.each([
  ["/api/weibo/get-follower/v1", "/api/weibo/get-followers/v1 of justone"],
  ["/api/weibo/get-user-detail/v1", "/api/weibo/get-user-detail/v3 of justone"],
  ["/api/weibo/get-fans", "/api/weibo/get-fans/v1 of justone"],
  ["/api/weibo/GET-FANS/v1/", "/api/weibo/get-fans/v1 of justone"],
  ["/weibo//get-user-post/v1", "/api/weibo/get-user-post/v1 of justone"],
  ["/get-fans/v1", "/api/weibo/get-fans/v1 of justone"],
  ["/2/users/show.json", "/users/show.json of open-v1"],
  ["/user/show.xml", "/users/show.xml of open-v1"],
  ["/users/show", "/users/show.json of open-v1"],
  ["/openapi", "/openapi.json of this mock"],
  ["/openapi.yml", "/openapi.yaml of this mock"],
  ["/openapi/justone.json", "/__mock/openapi/justone.json of this mock"],
  ["/__mok/journal", "/__mock/journal of this mock"],
  ["/metrics", "/__mock/metrics of this mock"],
])("%s: journal, explain and a header name the path that is meant", async (path, meant) => {
  const mock = createMock();
  const { status, headers } = await mock.request(`${path}?token=a`);
  const because = headers.get("x-mock-because");
  expect(because).toContain(`; did you mean ${meant}?`);
  expect(mock.journal.entries()).toMatchObject([{ operation: "unknown", status, by: "refusal", because }]);
  expect(await explained(mock, `${path}?token=a`)).toMatchObject({ because });
});

test.each(["/", "/v1", "/nowhere", "/api/weibo/nothing/v1", `/api/weibo/${"x".repeat(5_000)}/v1`])(
  "%s is like no path, and gets no hint",
  async (path) => {
    const { headers } = await createMock().request(path);
    expect(headers.get("x-mock-because")).toBe("no operation has this path");
  },
);

const segments = fc.constantFrom(
  "users",
  "show",
  "show.json",
  "show.txt",
  "api",
  "weibo",
  "get-fans",
  "v1",
  "11051.xml",
);

test("law: whatever the path, explain names the operation and the decision that the answer then has", async () => {
  const mock = createMock({ clock: () => 1_785_247_225_000 });
  await fc.assert(
    fc.asyncProperty(fc.array(segments, { maxLength: 4 }), fc.boolean(), async (path, isNamed) => {
      const url = `/${path.join("/")}?token=a&source=a${isNamed ? "&uid=1234567890&user_id=11051" : ""}`;
      const promised = await explained(mock, url);
      const response = await mock.request(url);
      const entry = mock.journal.entries().at(-1);
      expect([entry?.upstream, entry?.operation, entry?.by]).toEqual([
        promised.upstream,
        promised.operation,
        promised.by,
      ]);
      expect(response.headers.get("x-mock-by")).toBe(promised.by);
    }),
    { numRuns: 60 },
  );
});
