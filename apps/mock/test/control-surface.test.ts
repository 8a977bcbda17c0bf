// The control surface matches its own description, and shows what the journal holds.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const fans = (token: string, page = 1) => `/api/weibo/get-fans/v1?token=${token}&uid=1234567890&page=${page}`;

test("every path of its description answers, or refuses with what is missing", async () => {
  const mock = createMock();
  const { paths } = await jsonOf(mock.request("/__mock/openapi.json"));
  for (const [path, methods] of Object.entries(paths)) {
    for (const method of Object.keys(Object(methods))) {
      const init = method === "get" || method === "delete" ? {} : { body: "{}" };
      const response = await mock.request(`/__mock${path}`, { method: method.toUpperCase(), ...init });
      expect([200, 400], `${method} ${path}`).toContain(response.status);
      const { responses } = Object(methods)[method];
      expect(response.headers.get("content-type")).toContain(Object.keys(responses[response.status].content)[0]);
    }
  }
});

test.each([
  ["GET", "/__mock/nothing", "there is no such route. Known routes: /health, "],
  ["GET", "/__mock/reset", "it takes POST. Try POST /__mock/reset."],
  ["GET", "/__mock/hasOwnProperty", "there is no such route."],
])("%s %s is refused with what is known", async (method, path, cause) => {
  const response = await createMock().request(path, { method });
  expect([response.status, response.headers.get("x-mock-mistake")]).toEqual([404, "yes"]);
  expect((await jsonOf(response)).mistake).toContain(`Failed to ${method} ${path}: ${cause}`);
});

test("the journal is filtered by token and by every field of an entry", async () => {
  const mock = createMock();
  for (const path of [fans("a"), fans("mock-302"), fans("a", 2)]) await mock.request(path);
  const counts = async (query: string) =>
    (await jsonOf(mock.request(`/__mock/journal?${query}`))).entries.map(
      (entry: { readonly count: number }) => entry.count,
    );
  expect(await counts("token=a")).toEqual([1, 3]);
  expect(await counts("code=302")).toEqual([2]);
  expect(await counts("by=world&from=2")).toEqual([3]);
  expect(await counts("operation=users-show")).toEqual([]);
  await mock.request("/nothing");
  expect(await counts("operation=unknown")).toEqual([4]);
});

test("near misses: which fixture nearly answered, and in what it differs", async () => {
  const mock = createMock();
  for (const page of [1, 2]) await mock.request(`/api/weibo/get-followers/v1?token=a&uid=1000000424&page=${page}`);
  expect(await jsonOf(mock.request("/__mock/near-misses"))).toMatchObject([
    { count: 2, nearest: "get-followers/documented-page", because: "no fixture: differs in page" },
  ]);
});

test("GET /__mock/scenario shows scenario, limits and clock", async () => {
  const mock = createMock({ scenario: "forbidden", limits: { perDay: 5 }, clock: () => 0 });
  expect(await jsonOf(mock.request("/__mock/scenario"))).toMatchObject({
    scenario: "forbidden",
    limits: { denied: ["get-fans"], perDay: 5 },
    clock: "1970-01-01T00:00:00.000Z",
  });
});

test.each([
  ["PUT", "/scenario", '{"scenario":"flakey"}', "Known scenarios:"],
  ["PUT", "/scenario", "flaky", "not a JSON object"],
  ["PUT", "/limits", '{"perDay":"x"}', "perDay is"],
  ["POST", "/clock", "{}", "neither `advance` nor `to` is given"],
  ["DELETE", "/scenario", "", "no token is given"],
  ["PUT", "/scenario", "{}", "the body is empty"],
  ["PUT", "/scenario", '{"scenario":3}', "its name is not a text"],
  ["PUT", "/scenario", '{"scenario":"calm","limits":{"perDay":1}}', "the body has both a name and limits"],
  ["GET", "/journal?kode=302", "", 'unknown parameter "kode". Did you mean code? Known: token, from, limit, operation'],
  ["GET", "/journal?from=abc", "", 'from is "abc"'],
  [
    "GET",
    "/journal?operation=get-fan",
    "",
    'operation is "get-fan". Did you mean get-fans? Known: get-fans, get-followers,',
  ],
  ["GET", "/journal?upstream=justtwo", "", 'upstream is "justtwo". Known: justone, open-v1.'],
  [
    "GET",
    "/journal?by=wrld",
    "",
    'by is "wrld". Did you mean world? Known: world, fixture, rule, limit, refusal, mistake, bug.',
  ],
  ["GET", "/journal?code=abc", "", 'code is "abc". It must be the digits of a code.'],
  ["GET", "/journal?code=", "", 'code is "". It must be the digits of a code.'],
  ["GET", "/journal?status=2xx", "", 'status is "2xx". It must be the three digits of a status.'],
  ["GET", "/manners?form=junit", "", 'unknown parameter "form". Did you mean format? Known: token, format.'],
  ["GET", "/near-misses?tokne=x", "", 'unknown parameter "tokne". Did you mean token? Known: token.'],
  ["GET", "/schedule?tkoen=x", "", 'unknown parameter "tkoen". Did you mean token? Known: token.'],
  ["GET", "/explain?ulr=%2Fx", "", 'unknown parameter "ulr". Did you mean url? Known: url, token.'],
  ["GET", "/journal?code=302&code=301", "", "code is given 2 times"],
  ["GET", "/bill?tokn=x", "", 'unknown parameter "tokn". Did you mean token? Known: token'],
  ["GET", "/manners?format=xml", "", "It must be json or junit"],
  ["GET", "/health?token=x", "", 'unknown parameter "token". It takes none'],
])("%s %s %s is a mistake that names the cause", async (method, path, body, cause) => {
  const response = await createMock().request(`/__mock${path}`, { method, ...(body === "" ? {} : { body }) });
  expect(response.status).toBe(400);
  expect((await jsonOf(response)).mistake).toContain(cause);
});
