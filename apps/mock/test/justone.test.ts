// What Just One API's side promises: envelopes, statuses, refusals, in both dialects.
import { expect, test } from "vitest";
import { createMock, type MockSettings } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const FANS = "/api/weibo/get-fans/v1";
const noon = () => Date.UTC(2026, 6, 28, 6, 0, 25, 953);

async function ask(path: string, settings: MockSettings = {}, init?: RequestInit) {
  const response = await createMock(settings).request(path, init);
  return { status: response.status, headers: response.headers, body: await jsonOf(response) };
}

test("success has the whole envelope: null message, Beijing time with nine digits, 32 hex digits", async () => {
  const { status, body } = await ask(`${FANS}?token=x&uid=1234567890`, { clock: noon });
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(["code", "data", "message", "recordTime", "requestId"]);
  expect(body).toMatchObject({ code: 0, message: null });
  expect(body.recordTime).toMatch(/^2026-07-28T14:00:25\.953\d{6}$/);
  expect(body.requestId).toMatch(/^[0-9a-f]{32}$/);
});

test.each(["", "token=&", "token=%20&"])(
  "without a token (%j) the answer is 401 and 100, and has no requestId",
  async (token) => {
    const { status, body } = await ask(`${FANS}?${token}uid=1234567890`);
    expect(status).toBe(401);
    expect(body).toEqual({ code: 100, data: null, message: "TOKEN INVALID/UNACTIVATE", recordTime: null });
  },
);

test.each([
  ["page=abc", "page"],
  ["page=0", "page"],
  ["page=-1", "page"],
  ["page=1.5", "page"],
  ["page=99999999999", "page"],
  ["page=", "page"],
  ["page=1&page=2", "page"],
  ["uid=2", "uid"],
  [`sort=${"9".repeat(3000)}`, "sort"],
  ["page=%E4%ZZ", "page"],
])("%s is refused with 400 and names the parameter", async (pair, name) => {
  const { status, body } = await ask(`${FANS}?token=x&uid=1234567890&${pair}`);
  expect(status).toBe(400);
  expect(body.code).toBe(400);
  expect(body.message).toContain(`param ${name} `);
});

test.each(["", "&uid=", "&uid=abc", "&uid=-5", `&uid=${"1".repeat(40)}`])("uid %j is refused by name", async (uid) => {
  const { status, body } = await ask(`${FANS}?token=x${uid}`);
  expect([status, body.code]).toEqual([400, 400]);
  expect(body.message).toContain("param uid ");
});

test("a well-formed uid without a user is refused in Weibo's own words", async () => {
  const { status, body } = await ask(`${FANS}?token=x&uid=999`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: 400, data: null, message: "该用户不存在(20003)" });
});

test("an unknown parameter is ignored", async () => {
  expect((await ask(`${FANS}?token=x&uid=1234567890&limit=5`)).body.code).toBe(0);
});

test.each(["/api/weibo/get-user/v3", "/", "/api/weibo/get-fans/v2"])("unknown path %s: 404 and 404", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).toMatchObject({ code: 404, data: null, message: "Resource not found" });
});

test("in the legacy dialect the HTTP status is always 200", async () => {
  for (const query of ["uid=1234567890", "token=x&uid=302", "token=x&uid=1&page=0", "token=x&uid=999"]) {
    const { status, body } = await ask(`${FANS}?${query}`, { dialect: "legacy" });
    expect(status).toBe(200);
    expect(body.code).not.toBe(0);
  }
});

test("with the same seed and a fixed clock, two mocks give the same bytes, and another seed gives others", async () => {
  const bytes = async (seed: number) =>
    (await createMock({ seed, clock: noon }).request(`${FANS}?token=x&uid=1234567890`)).text();
  expect(await bytes(7)).toBe(await bytes(7));
  expect(await bytes(7)).not.toBe(await bytes(8));
});
