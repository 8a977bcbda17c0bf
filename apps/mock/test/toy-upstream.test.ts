// Adding an upstream takes its own folder and one line: everything else works with it as with the others.
import { expect, test } from "vitest";
import type { Mock, MockSettings } from "../src/index.ts";
import { assemble, upstreamsFor } from "../src/mock.ts";
import { withDefaults } from "../src/settings.ts";
import { jsonOf } from "./json-of.ts";
import { createToy } from "./toy/upstream.ts";

/** The one line is `createToy()`. */
const mockWithToy = (settings: MockSettings = {}): Mock =>
  assemble(withDefaults(settings), (complete) => {
    const [first, ...others] = upstreamsFor(complete);
    return [first, ...others, createToy()];
  });

const FANS = "/toy/fans?key=secret-key&uid=1234567890";
const ask = (mock: Mock, path: string, headers: Record<string, string> = {}) => mock.request(path, { headers });

test("its operations answer from the same world", async () => {
  const mock = mockWithToy();
  const { fans } = await jsonOf(ask(mock, FANS));
  const { data } = await jsonOf(ask(mock, "/api/weibo/get-fans/v1?token=a&uid=1234567890"));
  expect(fans).toEqual(data.users.slice(0, 5).map(({ id }: { id: number }) => id));
  expect(await jsonOf(ask(mock, `/toy/user?key=k&uid=${fans[0]}`))).toMatchObject({ name: data.users[0].name });
});

test("it refuses in its own way: no credential, a bad parameter, an unknown user, an unknown path", async () => {
  const mock = mockWithToy();
  const errors = ["/toy/user?uid=5", "/toy/user?key=k&uid=x", "/toy/user?key=k&uid=5", "/toy/nothing?key=k"];
  const answers = await Promise.all(errors.map((path) => jsonOf(ask(mock, path))));
  expect(answers.map(({ error }) => error)).toEqual(["no key", "bad input", "no such user", "no such path"]);
});

test("its faults come through every trigger: header, token, uid, scenario", async () => {
  const mock = mockWithToy();
  mock.use({ rules: [{ when: { upstream: "toy", operation: "toy-user" }, then: { fault: "tooFast" } }] }, "stormy");
  const answers = [
    ask(mock, FANS, { "x-mock-fault": "tooFast" }),
    ask(mock, "/toy/fans?key=mock-777&uid=1234567890"),
    ask(mock, "/toy/fans?key=k&uid=777"),
    ask(mock, "/toy/user?key=stormy&uid=1234567890"),
  ];
  for (const answer of answers) expect((await jsonOf(answer)).error).toBe("too fast");
});

test("disruptions: its gateway's page, and a broken connection", async () => {
  const mock = mockWithToy();
  expect(await (await ask(mock, FANS, { "x-mock-fault": "html" })).text()).toBe("<p>toy</p>");
  await expect(ask(mock, FANS, { "x-mock-fault": "reset" })).rejects.toThrow("fetch failed");
});

test("limits end in its codes, and calls are billed at its prices", async () => {
  const mock = mockWithToy({ limits: { perDay: 1 } });
  await ask(mock, FANS);
  const refused = await ask(mock, FANS);
  expect([refused.headers.get("x-mock-by"), (await jsonOf(refused)).error]).toEqual(["limit", "too fast"]);
  await ask(mock, "/toy/user?key=secret-key&uid=1234567890");
  expect(mock.bill()).toMatchObject({ calls: 3, total: "0.30" });
});

test("manners judge by its rules and its paging", async () => {
  const mock = mockWithToy({ clock: () => 0 });
  await ask(mock, "/toy/fans?key=rude&uid=1234567890&page=999");
  await ask(mock, "/toy/fans?key=rude&uid=1234567890&page=1000");
  await ask(mock, FANS.replace("secret-key", "rude"), { "x-mock-fault": "777" });
  await ask(mock, "/toy/user?key=rude&uid=1234567890&colour=blue");
  const lapses = mock.manners("rude")?.remarks.filter((remark) => remark.lapses.length > 0);
  expect(lapses?.map(({ manner }) => manner)).toEqual(["backs-off", "stops-at-end", "known-parameters"]);
});

test("the journal and explain name it and mask its credential", async () => {
  const mock = mockWithToy();
  await ask(mock, FANS);
  const [entry] = mock.journal.entries();
  expect(entry).toMatchObject({
    upstream: "toy",
    operation: "toy-fans",
    cost: 25,
    input: { uid: 1234567890, page: 1 },
  });
  expect(JSON.stringify(entry)).not.toContain("secret-key");
  const explained = await jsonOf(mock.request(`/__mock/explain?url=${encodeURIComponent(FANS)}`));
  expect(explained).toMatchObject({ upstream: "toy", operation: "toy-fans", by: "world" });
  expect(JSON.stringify(explained)).not.toContain("secret-key");
});

test("lists are unstable and fields are mutated on demand", async () => {
  const mock = mockWithToy();
  expect((await jsonOf(ask(mock, FANS, { "x-mock-fault": "vanish" }))).error).toBe("no such user");
  const mutated = await ask(mock, "/toy/user?key=k&uid=1234567890", { "x-mock-fault": "mutate=1" });
  expect(mutated.headers.get("x-mock-mutated")).toContain("1234567890.name:");
});

test("its fixtures answer, and the users that they document are residents", async () => {
  const fixture = {
    ...{ upstream: "toy", operation: "toy-user", name: "documented", shows: "a user", source: "this test" },
    ...{ request: "GET /toy/user?uid=5", status: 200, body: { id: 5, name: "阿五" } },
  };
  const mock = mockWithToy({ fixtures: [fixture] });
  const answer = await ask(mock, "/toy/user?key=k&uid=5");
  expect([answer.headers.get("x-mock-by"), (await jsonOf(answer)).name]).toEqual(["fixture", "阿五"]);
  expect(mock.world.has(5)).toBe(true);
});

test("an operation without an answer is a mistake, its faults can still be triggered, and the document says so", async () => {
  const mock = mockWithToy();
  const response = await ask(mock, "/toy/later?key=k");
  expect([response.status, response.headers.get("x-mock-by")]).toEqual([501, "mistake"]);
  expect(await response.text()).toContain("Failed to answer toy-later");
  expect(mock.journal.entries()).toMatchObject([{ operation: "toy-later", status: 501, by: "mistake", nth: 1 }]);
  expect(mock.journal.entries()[0]?.because).toMatch(/^Failed to answer toy-later: /);
  expect((await jsonOf(ask(mock, "/toy/later?key=mock-777"))).error).toBe("too fast");
  const { paths } = await jsonOf(mock.request("/__mock/openapi/toy.json"));
  expect(paths["/toy/later"].get.description).toMatch(/^Not imitated: this mock answers 501/);
  expect(paths["/toy/fans"].get.description ?? "").not.toContain("501");
});

test("an operation without payloads is recorded with its name and what can be done, and explain says the same", async () => {
  const mock = mockWithToy();
  const { status, headers } = await ask(mock, "/toy/later?key=k");
  expect([status, headers.get("x-mock-mistake")]).toEqual([501, "yes"]);
  const sentence =
    "Failed to answer toy-later: this operation is not imitated yet. " +
    "Its faults can be forced, x-mock-fault: 302. Imitated: toy-fans, toy-user.";
  expect(mock.journal.entries()).toMatchObject([
    { operation: "toy-later", status: 501, by: "mistake", because: expect.stringContaining(sentence) },
  ]);
  const explained = await jsonOf(mock.request(`/__mock/explain?url=${encodeURIComponent("/toy/later?key=k")}`));
  expect(explained.mistake).toContain(sentence);
});
