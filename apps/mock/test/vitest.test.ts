// The fixture gives each test a mock of its own.
import { describe, expect } from "vitest";
import { mockTest } from "../src/vitest.ts";
import { jsonOf } from "./json-of.ts";

const FANS = "/api/weibo/get-fans/v1?token=a&uid=1234567890";

mockTest("a test has its mock in one line", async ({ mock }) => {
  mock.use("broke");
  expect((await jsonOf(mock.request(FANS))).code).toBe(601);
});

mockTest("and the next test another one", async ({ mock }) => {
  expect(mock.journal.count).toBe(0);
  expect((await jsonOf(mock.request(FANS))).code).toBe(0);
});

mockTest("the same mock on a free port", async ({ mock, mockUrl }) => {
  expect((await jsonOf(fetch(mockUrl + FANS))).code).toBe(0);
  expect(mock.bill("a").total).toBe("0.10");
});

describe("a suite has its settings", () => {
  mockTest.override({ mockSettings: { scenario: "broke" } });
  mockTest("for each of its mocks", async ({ mock }) => {
    expect((await jsonOf(mock.request(FANS))).code).toBe(601);
  });
});
