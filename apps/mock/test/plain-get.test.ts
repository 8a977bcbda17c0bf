// In process a plain GET creates no Request, and its answer is the same as with one.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { plainGet } from "../src/read/plain-get.ts";
import { fromRequest } from "../src/read/read.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => String(error),
  );

test.each([
  ["a page", FANS, {}],
  ["a fixture", "/api/weibo/get-followers/v1?token=a&uid=1000000424", {}],
  ["no token", "/api/weibo/get-fans/v1?uid=1234567890", {}],
  ["a question mark alone", "/api/weibo/get-fans/v1?", {}],
  ["a malformed page", `${FANS}&page=-1`, {}],
  ["XML", "/users/show.xml?source=a&user_id=11051", {}],
  ["a fault by header", FANS, { "x-mock-fault": "302+retry=2" }],
  ["a mutation", FANS, { "x-mock-fault": "mutate=0.1" }],
  ["a mistake", FANS, { "x-mock-fault": "999999" }],
  ["a page of HTML", FANS, { "x-mock-fault": "html" }],
  ["a broken connection", FANS, { "x-mock-fault": "reset" }],
])("%s", async (_what, path, headers) => {
  const url = `http://localhost${path}`;
  const ways = [
    createMock({ clock: () => 0 }).request(path, { headers }),
    createMock({ clock: () => 0 }).fetch(url, { headers }),
    createMock({ clock: () => 0 }).fetch(new URL(url), { headers }),
    createMock({ clock: () => 0 }).fetch(new Request(url, { headers })),
  ];
  const answers = ways.map(async (way) => {
    const failed = await failure(way);
    if (failed !== undefined) return failed;
    const response = await way;
    return { status: response.status, headers: [...response.headers], text: await response.text() };
  });
  const [first, ...others] = await Promise.all(answers);
  for (const other of others) expect(other).toEqual(first);
});

test.each([
  "http://localhost/users/show.json?source=k&user_id=11051",
  "https://api.justoneapi.com/api/weibo/get-fans/v1?token=a&uid=1&page=2",
  "http://127.0.0.1:4010/users/show.json?",
  "http://api.t.sina.com.cn/users/show.json?source=k&screen_name=%E5%BE%AE&a=1&a=2&&b",
])("%s is read as a Request would be", (url) => {
  const [own, theirs] = [plainGet(url), fromRequest(new Request(url))];
  for (const name of ["method", "origin", "url", "path", "search"] as const) expect(own?.[name]).toBe(theirs[name]);
  expect([...(own?.query ?? [])]).toEqual([...theirs.query]);
  expect(own?.signal.aborted).toBe(false);
});

test.each([
  "/users/show.json",
  "http://localhost:80/users/show.json",
  "https://localhost:443/users/show.json",
  "http://LOCALHOST/users/show.json",
  "http://127.1/users/show.json",
  "http://localhost:99999/users/show.json",
  "http://somebody@localhost/users/show.json",
  "http://xn--a/users/show.json",
  "http://localhost/users/show.json#top",
  "http://localhost/users/show.json?screen_name=微博",
  "ftp://localhost/users/show.json",
])("%s is left to a URL parser", (url) => expect(plainGet(url)).toBe(undefined));

test("whatever else a Request may hold takes the long way", () => {
  const url = `http://localhost${FANS}`;
  for (const init of [{ method: "POST" }, { method: "POST", body: "a=b" }, { redirect: "error" }] as const)
    expect(plainGet(url, init)).toBe(undefined);
  expect(plainGet(new Request(url))).toBe(undefined);
  expect(plainGet(url, { headers: { a: "b" }, signal: null })?.headers.get("A")).toBe("b");
});

test("a fetch given up before or meanwhile rejects with the reason", async () => {
  const mock = createMock();
  const reason = new Error("enough");
  await expect(mock.fetch(`http://localhost${FANS}`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const controller = new AbortController();
  const slow = mock.fetch(`http://localhost${FANS}`, {
    headers: { "x-mock-delay": "60000" },
    signal: controller.signal,
  });
  controller.abort(reason);
  await expect(slow).rejects.toBe(reason);
});
