// The journal records, masks and is cleared; explain shows what would happen and records nothing.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const CALL = "/api/weibo/get-fans/v1?token=my-secret&uid=1234567890";

test("each call is an entry with its path, code and who decided it, and no token", async () => {
  const mock = createMock();
  await mock.request(CALL);
  await mock.request("/users/show.json?source=my-secret&user_id=40302");
  const body = await (await mock.request("/__mock/journal")).text();
  expect(body).not.toContain("my-secret");
  expect(JSON.parse(body)).toMatchObject({
    calls: 2,
    entries: [
      {
        count: 1,
        operation: "get-fans",
        url: "/api/weibo/get-fans/v1?token=***&uid=1234567890",
        status: 200,
        code: 0,
        by: "world",
      },
      { count: 2, operation: "users-show", status: 403, code: 40302, by: "rule", because: "magic user_id 40302" },
    ],
  });
});

test("the journal is a ring, its count is not", async () => {
  const mock = createMock({ journalSize: 2 });
  for (const page of [1, 2, 3]) await mock.request(`${CALL}&page=${page}`);
  const { calls, entries } = await jsonOf(mock.request("/__mock/journal"));
  expect(calls).toBe(3);
  expect(entries.map(({ count }: { count: number }) => count)).toEqual([2, 3]);
});

test("reset clears every call", async () => {
  const mock = createMock();
  const codeOf = async () =>
    (await jsonOf(mock.request("/api/weibo/get-fans/v1?token=mock-301x1&uid=1234567890"))).code;
  expect([await codeOf(), await codeOf()]).toEqual([301, 0]);
  await mock.request("/__mock/reset", { method: "POST" });
  expect(await codeOf()).toBe(301);
});

test.each([
  ["/api/weibo/get-followers/v1?token=x&uid=1000000424", "fixture", "get-followers/documented-page"],
  ["/api/weibo/get-followers/v1?token=x&uid=1000000424&page=2", "world", "seed 14789"],
  ["/api/weibo/get-followers/v1?uid=1000000424", "refusal", "credential"],
  ["/api/weibo/get-followers/v1?token=mock-302&uid=1000000424", "rule", "token mock-302"],
  ["/nowhere", "refusal", "no operation has this path"],
])("explain %s: %s", async (url, by, because) => {
  const mock = createMock();
  const response = await mock.request(`/__mock/explain?url=${encodeURIComponent(url)}`);
  expect(await jsonOf(response)).toMatchObject({ by, because });
  expect(mock.journal.count).toBe(0);
});

test.each<[header: string, value: string, told: object]>([
  ["x-mock-fault", "302", { by: "rule", outcome: { fault: { code: 302 } } }],
  ["x-mock-fault", "moving", { by: "world", list: "moving", rule: "header x-mock-fault: moving" }],
  ["x-mock-delay", "3000", { by: "world", delay: 3_000, rule: "header x-mock-delay: 3000" }],
  ["x-mock-scenario", "broke", { by: "limit", outcome: { fault: { code: 601 } } }],
])("explain takes the header %s: %s as the call's own, with a token or without", async (header, value, told) => {
  const mock = createMock();
  const url = "/__mock/explain?url=%2Fapi%2Fweibo%2Fget-fans%2Fv1%3Ftoken%3Dx%26uid%3D1234567890";
  for (const path of [url, `${url}&token=y`])
    expect(await jsonOf(mock.request(path, { headers: { [header]: value } }))).toMatchObject(told);
});

test("explain names a header for the mock that has a typing error", async () => {
  const path = "/__mock/explain?url=%2Fapi%2Fweibo%2Fget-fans%2Fv1%3Ftoken%3Dx%26uid%3D1234567890&token=y";
  const { mistake, outcome } = await jsonOf(createMock().request(path, { headers: { "x-mock-fualt": "302" } }));
  expect([mistake, outcome]).toEqual([expect.stringContaining("header x-mock-fualt"), undefined]);
});

test.each(["/__mock/explain", "/__mock/explain?url=http%3A%2F%2F%5B"])(
  "%s is refused with what to give instead",
  async (path) => {
    const response = await createMock().request(path);
    expect(response.status).toBe(400);
    expect((await jsonOf(response)).mistake).toMatch(/^Failed to explain/);
  },
);

test("the journal's newest entries come with limit, after the filters", async () => {
  const mock = createMock();
  for (const uid of ["1", "302", "2", "302", "3", "302", "4"])
    await mock.request(`/api/weibo/get-fans/v1?token=a&uid=${uid}`);
  const countsOf = async (query: string) => {
    const { calls, entries } = await jsonOf(mock.request(`/__mock/journal?${query}`));
    return [calls, entries.map(({ count }: { readonly count: number }) => count)];
  };
  expect(await countsOf("limit=2")).toEqual([7, [6, 7]]);
  expect(await countsOf("limit=2&code=302")).toEqual([7, [4, 6]]);
  expect(await countsOf("limit=9&code=302&from=3&token=a")).toEqual([7, [4, 6]]);
  expect(await countsOf("limit=5&token=b")).toEqual([0, []]);
  const { status } = await mock.request("/__mock/journal?limit=0");
  expect(status).toBe(400);
});

test("health is up at once", async () => {
  expect(await jsonOf(createMock({ seed: 7, population: 900 }).request("/__mock/health"))).toEqual({
    ok: true,
    seed: 7,
    population: 900,
    calls: 0,
  });
});

test.each([
  [{ dialect: "old" }, 'dialect is "old"'],
  [{ mode: "all" }, 'mode is "all"'],
  [{ journalSize: 0 }, "journalSize is 0"],
])("setting %j is refused at once", (settings, cause) => {
  // @ts-expect-error -- the compiler refuses it too; a JavaScript caller has only the message
  expect(() => createMock(settings)).toThrow(cause);
});
