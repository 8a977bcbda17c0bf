// Targets: what is refused before anything is sent, and what a folder of recordings can answer.
import { type Fixture, loadFixtures } from "@weibo-kit/fixtures";
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { check, inProcess, recorded, serverAt } from "../src/index.ts";

test.each([
  ["api.justoneapi.com", /it is no http address/],
  ["https://me:secret@api.example.com", /has a password or a query/],
  ["https://api.justoneapi.com", /calls may cost money\. Say --live/],
])("%s is refused", (address, cause) => {
  expect(() => serverAt(address)).toThrow(cause);
});

test("a live server wants a token, and no message holds a password", () => {
  expect(() => serverAt("https://api.example.com", { live: true })).toThrow(/Put one into WEIBO_KIT_TOKEN/);
  expect(() => serverAt("https://me:secret@api.example.com")).not.toThrow(/secret/);
});

test.each(["http://127.0.0.1:4010", "http://localhost:4010/", "http://[::1]:4010"])("%s costs nothing", (address) => {
  expect(serverAt(address).isFree).toBe(true);
});

test.each(["http://127.0.0.1.example.com", "http://10.0.0.1", "https://localhost.example.com"])(
  "%s may cost money",
  (address) => {
    expect(() => serverAt(address)).toThrow(/--live/);
  },
);

test("the documented samples keep every promise that they can show, but for the envelope that one leaves out", async () => {
  const { verdicts } = await check(recorded(loadFixtures(), "fixtures"));
  const broken = verdicts.filter(({ is }) => is === "broken");
  expect(broken.map(({ id, because }) => `${id}: ${because}`)).toEqual([
    "get-followers-envelope: $.message is missing",
  ]);
  const isRecordable = ({ because = "" }) => !/^(no recording|needs faults): /.test(because);
  expect(verdicts.filter(({ is }) => is === "not checked").filter(isRecordable)).toEqual([]);
  expect(verdicts.filter(({ is }) => is === "kept").length).toBeGreaterThan(40);
});

test("a recording answers its call in any order of parameters, and page 1 where page is left out", async () => {
  const page: Fixture[] = loadFixtures()
    .filter(({ operation }) => operation === "get-followers")
    .map((it) => ({ ...it, request: "GET /api/weibo/get-followers/v1?page=1&uid=1000000424" }));
  const { verdicts } = await check(recorded(page, "page"));
  expect(verdicts.find(({ id }) => id === "get-followers-page-omitted")?.is).toBe("kept");
});

test("a redirect is not followed, because the budget would not count it", async () => {
  const inits: (RequestInit | undefined)[] = [];
  const fetch = async (_url: string, init?: RequestInit) => {
    inits.push(init);
    return new Response("", { status: 302, headers: { location: "https://example.com" } });
  };
  await check(inProcess(fetch), { maxCalls: 3 });
  expect(inits.map((init) => init?.redirect)).toEqual(["manual", "manual", "manual"]);
});

test("what a server echoes of the token is masked everywhere", async () => {
  const mock = createMock();
  const token = "f00ba4f00ba4f00b";
  const echo = async (url: string, init: RequestInit) => {
    const response = await mock.fetch(url, init);
    const text = await response.text();
    return new Response(text.replace(/"idstr":"\d+"/g, `"idstr":"${token}"`), response);
  };
  const results = await check(inProcess(echo, { token }));
  expect(results.verdicts.find(({ id }) => id === "get-fans-idstr")?.because).toContain('"***" is not String(id)');
  expect(JSON.stringify(results)).not.toContain(token);
});

test.each(["justone", "open-v1"] as const)("a target of %s alone is not asked for the other", async (upstream) => {
  const mock = createMock();
  const { verdicts } = await check(inProcess(mock.fetch, { upstreams: [upstream] }));
  expect(new Set(mock.journal.entries().map((entry) => entry.upstream))).toEqual(new Set([upstream]));
  expect(verdicts.filter(({ is }) => is === "broken")).toEqual([]);
});
