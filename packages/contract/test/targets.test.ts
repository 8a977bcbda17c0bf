// Targets: what is refused before anything is sent, and what a folder of recordings can answer.
import { type Fixture, loadFixtures } from "@weibo-kit/fixtures";
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { check, inProcess, recorded, reportFiles, serverAt, toText } from "../src/index.ts";

test.each([
  ["api.justoneapi.com", /it is no http address/],
  ["localhost:4010", /it is no http address\. Add the scheme: http:\/\/localhost:4010\.$/],
  ["https://me:secret@api.example.com", /has a password or a query/],
  ["https://:secret@api.example.com", /has a password or a query/],
  ["https://api.example.com#token", /has a fragment, behind a #\. Give it without/],
  ["https://api.justoneapi.com", /calls may cost money\. Say --live/],
])("%s is refused", (address, cause) => {
  expect(() => serverAt(address)).toThrow(cause);
});

test("a live server wants a token, and no message holds a password", () => {
  expect(() => serverAt("https://api.example.com", { live: true })).toThrow(/Put one into WEIBO_KIT_TOKEN/);
  const addresses = ["https://me:secret@api.example.com", "me:secret@api.example.com", "HTTPS:me:secret@host"];
  for (const address of [...addresses, "https://me:secret@ho st", "ftp://me:secret@host", "host?token=secret"]) {
    expect(() => serverAt(address)).toThrow(/^Failed to check /);
    expect(() => serverAt(address)).not.toThrow(/secret/);
  }
});

test.each([
  "http://127.0.0.1:4010",
  "http://localhost:4010/",
  "http://[::1]:4010",
  "http://0.0.0.0:4010",
  "http://[::]:4010",
  "http://0:4010",
])("%s costs nothing", (address) => {
  expect(serverAt(address).isFree).toBe(true);
});

test.each(["http://127.0.0.1.example.com", "http://10.0.0.1", "https://localhost.example.com"])(
  "%s may cost money",
  (address) => {
    expect(() => serverAt(address)).toThrow(/--live/);
  },
);

test("the documented samples keep every promise that they can show", async () => {
  const { verdicts } = await check(recorded(loadFixtures(), "fixtures"));
  const broken = verdicts.filter(({ is }) => is === "broken");
  expect(broken).toEqual([]);
  expect(verdicts.find(({ id }) => id === "get-followers-envelope")?.because).toBe(
    "no recording: the sample leaves the envelope out",
  );
  const isRecordable = ({ because = "" }) => !/^(no recording|needs faults): /.test(because);
  expect(verdicts.filter(({ is }) => is === "not checked").filter(isRecordable)).toEqual([]);
  expect(verdicts.filter(({ is }) => is === "kept").length).toBeGreaterThan(40);
});

test("a recording that has part of its envelope is judged by it", async () => {
  const pages = loadFixtures().filter(({ operation }) => operation === "get-followers");
  const partly = pages.map((it) => ({ ...it, body: { ...Object(it.body), recordTime: "2026-07-28T22:00:25" } }));
  const { verdicts } = await check(recorded(partly, "page"));
  const envelope = verdicts.find(({ id }) => id === "get-followers-envelope");
  expect([envelope?.is, envelope?.because]).toEqual(["broken", "$.message is missing"]);
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

const SECRET = "s3cr+t/T0ken=&ü 42%";
const forms: Readonly<Record<string, string>> = {
  plain: SECRET,
  percent: encodeURIComponent(SECRET),
  form: new URLSearchParams({ "": SECRET }).toString().slice(1),
  json: JSON.stringify(SECRET).slice(1, -1),
  base64: Buffer.from(SECRET).toString("base64"),
  base64url: Buffer.from(`${SECRET}:user`).toString("base64url"),
};
/** Long enough for any piece of a credential to be one, and to be no word. */
const PIECE = 6;

test.each(Object.keys(forms))("an echoed credential, %s, is in no report, not even a piece at a cut", async (name) => {
  const form = forms[name] ?? "";
  for (const before of [0, 40, 60, 66, 70, 74, 78]) {
    const text = "-".repeat(before) + form;
    const echo = async () => Response.json({ code: text, message: text, data: text, [text]: [text, text] });
    const results = await check(inProcess(echo, { token: SECRET, source: "3225588512" }), { probes: { runs: 1 } });
    const output = [...Object.values(reportFiles(results)), toText(results)].join("\n");
    const pieces = Object.values(forms).map((each) => each.slice(0, PIECE));
    expect(pieces.flatMap((piece) => output.split("\n").filter((line) => line.includes(piece)))).toEqual([]);
  }
});

test("a fetch that fails with the address in its message leaves no credential in the reason", async () => {
  const fail = async (url: string) => {
    throw new Error(`request to ${url} failed`, { cause: new Error(`no route to ${url}`) });
  };
  const results = await check(inProcess(fail, { token: SECRET, source: "3225588512" }));
  expect(results.ended?.because).toMatch(/^no answer: no route to http:\/\/in.process\/.*\?.*token=\*\*\*/);
  for (const each of [...Object.values(forms), "3225588512"]) expect(JSON.stringify(results)).not.toContain(each);
});

test("a number of the payload that equals the AppKey does not break its JSON", async () => {
  const mock = createMock();
  const { verdicts } = await check(inProcess(mock.fetch, { token: "any-token-of-mine", source: "5357651574" }));
  expect(verdicts.find(({ id }) => id === "get-user-detail-schema")?.is).toBe("kept");
});

test.each(["justone", "open-v1"] as const)("a target of %s alone is not asked for the other", async (upstream) => {
  const mock = createMock();
  const { verdicts } = await check(inProcess(mock.fetch, { upstreams: [upstream] }));
  expect(new Set(mock.journal.entries().map((entry) => entry.upstream))).toEqual(new Set([upstream]));
  expect(verdicts.filter(({ is }) => is === "broken")).toEqual([]);
});
