// In Chinese no line that a person reads on a terminal has an English word, but for names that are typed as they are.
import { mkdtempSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { catalogue } from "@weibo-kit/contract";
import { createMock, type Entry, type EntryDetails, scenarios } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { expect, test } from "vitest";
import { run } from "../../test/command.ts";
import { expectChinese, wordsIn } from "../../test/english-words.ts";
import { effectsOf } from "../output/log-line.ts";
import { logging as english } from "./en/logging.ts";
import { logging } from "./zh/logging.ts";
import { report } from "./zh/report.ts";

/** A list of examples is commands, each with what it does behind it. */
const withoutCommands = (text: string): string =>
  text.replaceAll(/^ {2}(eval|WEIBO_KIT_TOKEN=…|weibo-kit [a-z]+ ).*?(?= {2}|$| \p{Script=Han})/gmu, "");

test("a line of English is found", () => {
  expect(wordsIn("  --port <数字>  端口 (default: 4010)")).toEqual([]);
  expect(wordsIn("  --port <数字>  端口 which is free")).toEqual(["which", "is", "free"]);
  expect(wordsIn("用法： weibo-kit [options]")).toEqual(["options"]);
});

test.each([[], ["serve"], ["run"], ["env"], ["check"], ["export"], ["users"], ["post"], ["search"]])(
  "%s --help",
  async (...words) => {
    const { out } = await run(...words, "--help", "--lang", "zh");
    expectChinese(withoutCommands(out));
  },
);

test("the list of scenarios", async () => {
  const { out } = await run("serve", "--scenario", "help", "--lang", "zh");
  for (const name of Object.keys(scenarios)) expect(out).toContain(name);
  expectChinese(out.replaceAll(/^ {2}[\w-]+/gm, ""));
});

const CALLS = [
  "/api/weibo/get-fans/v1?token=a&uid=1234567890",
  "/api/weibo/get-fans/v1?token=a&uid=302",
  "/api/weibo/get-fans/v1?uid=1",
  "/api/weibo/get-fans/v1?token=a&uid=1&page=abc",
  "/api/weibo/get-fans/v1?token=mock-reset&uid=1234567890",
  "/api/weibo/get-fans/v1?token=mock-mutat%3D0.1&uid=1234567890",
  "/api/weibo/get-fans/v1?token=mock-rset&uid=1234567890",
  "/api/weibo/tv-component/v1?token=a&oid=1",
  "/api/weibo/get-fan/v1",
  "/nothing",
  "/users/show.txt",
  "/users/show.json?source=a&user_id=11051",
  "/users/show.json?source=a&user_id=99",
  "/users/show.json",
  "/api/weibo/get-fans/v1?token=limited&uid=1234567890",
  "/api/weibo/get-fans/v1?token=limited&uid=1234567890",
];

const MALFORMED = [
  "/api/weibo/get-fans/v1?token=a&uid=1234567890&page=0",
  "/api/weibo/get-fans/v1?token=a&uid=x",
  `/api/weibo/get-fans/v1?token=a&uid=${"1".repeat(30)}`,
  `/api/weibo/get-fans/v1?token=a&uid=1&page=${"1".repeat(3_000)}`,
  "/api/weibo/get-fans/v1?token=a&uid=1&uid=2",
  "/api/weibo/get-fans/v1?token=a&uid=%ff",
  "/api/weibo/get-post-comments/v1?token=a&mid=1&sort=x",
  "/users/show.json?source=a&user_id=1e1",
];

/** Numbers and quoted texts. */
const valuesIn = (line: string): readonly string[] =>
  (line.match(/\d+|"[^"]*"/g) ?? []).map((value) => value.replaceAll(`"`, ""));

test("a line of the Chinese log has every value of the English one", async () => {
  const pairs: (readonly [english: string, chinese: string])[] = [];
  const mock = createMock({
    onEntry: (entry, details) => pairs.push([english.cause(entry, details), logging.cause(entry, details)]),
  });
  for (const limit of [
    { perDay: 0 },
    { perHour: 0 },
    { perSecond: 0 },
    { balance: "0.05" },
    { spendCap: 0 },
    { expiresAfter: 0 },
  ]) {
    mock.limit(limit, "limited");
    for (const path of CALLS.slice(-2)) await mock.request(path);
  }
  for (const path of [...CALLS, ...MALFORMED]) await mock.request(path).catch(() => undefined);
  const missing = pairs.map(([one, other]) => [valuesIn(one).filter((value) => !other.includes(value)), one, other]);
  expect(missing.filter(([values]) => values?.length !== 0)).toEqual([]);
  expect(pairs.length).toBeGreaterThan(25);
  const names = ["perDay", "perHour", "perSecond", "spendCap", "expiresAfter", "sort"];
  expectChinese(pairs.map(([, chinese]) => chinese).join("\n"), names);
});

test("the log, for every reason that an answer can have", async () => {
  const lines: string[] = [];
  const seen = new Set<string>();
  const onEntry = (entry: Entry, details: EntryDetails) => {
    seen.add(entry.by);
    lines.push(logging.reason(logging.cause(entry, details), effectsOf(entry, logging)), logging.milliseconds(1));
  };
  const mock = createMock({ onEntry });
  mock.limit({ perDay: 1 }, "limited");
  for (const path of CALLS) await mock.request(path).catch(() => undefined);
  await mock.request("/api/weibo/get-fans/v1?token=a&uid=1234567890", { method: "POST" });
  expect([...seen].sort()).toEqual(["fixture", "limit", "mistake", "refusal", "rule", "world"]);
  expectChinese(lines.join("\n"));
});

/** What a port can't read as a request, up to the empty line. */
const UNREADABLE = [
  "GET /users/show.json?source=a&screen_name=微 HTTP/1.1",
  "GET /api/weibo/微博 HTTP/1.1",
  "GET /users/show.json?source=a b HTTP/1.1",
  "GET /users/show.json?source=\u0001 HTTP/1.1",
  "GET /users\\show.json HTTP/1.1",
  "GET users/show.json HTTP/1.1",
  "FOO /users/show.json HTTP/1.1",
  "GET /users/show.json?source=a HTTP/1.1\r\nhost: a b",
  "GET /users/show.json?source=a HTTP/1.1\r\na b d: 1",
  "GET /users/show.json?source=a HTTP/1.1\r\nhost: localhost\r\nexpect: foo",
];

test("the log of what is no request", async () => {
  const lines: string[] = [];
  const mock = createMock({ onEntry: (entry, details) => lines.push(logging.cause(entry, details)) });
  const served = await serve(mock, { port: 0 });
  for (const request of UNREADABLE) {
    const socket = createConnection(Number(new URL(served.url).port), "127.0.0.1");
    socket.write(`${request}\r\nconnection: close\r\n\r\n`);
    await text(socket);
  }
  await served.close();
  expect(lines).toHaveLength(UNREADABLE.length);
  expectChinese(lines.join("\n"), ["FOO"]);
});

test("the summary of a run, with the promises of politeness that were broken", async () => {
  const script = `for (const query of ["uid=302", "uid=302", "uid=1234567890&pgae=2", "uid=1234567890&pgae=2", "uid=601", "uid=1"])
    await fetch(process.env.WEIBO_KIT_URL + "/api/weibo/get-fans/v1?token=a&" + query).then((answer) => answer.text())`;
  const args = ["--lang", "zh", "--log", "--need", "303", "--", "node", "--input-type=module", "-e", script];
  const { code, error } = await run("run", ...args);
  expect(code).toBe(1);
  expect(error).toContain("对服务不礼貌的地方：");
  expectChinese(error.replaceAll("/api/weibo/get-fans/v1", "").replaceAll(/GET \S+|get-fans/g, ""));
});

test("every case of the contract has a title", () => {
  for (const it of catalogue) {
    const promise = report.promise(it);
    expect([it.id, promise]).toEqual([it.id, expect.stringMatching(/\p{Script=Han}/u)]);
    expect(promise).not.toBe(it.promise);
  }
});

test("the report of a server that breaks promises, of recordings, and of a plan", async () => {
  const mock = createMock({ scenario: "hostile-data" });
  const { url, close } = await serve(mock, { port: 0 });
  const folder = join(mkdtempSync(join(tmpdir(), "chinese-")), "report");
  const broken = await run("check", url, "--only", "get-fans", "--report", folder, "--quiet", "--lang", "zh");
  await close();
  const recorded = await run("check", "../../fixtures", "--lang", "zh");
  const plan = ["check", "https://api.justoneapi.com", "--live", "--plan", "--max-calls", "3", "--lang", "zh"];
  expect(broken.code).toBe(1);
  // What broke is a path and values of the answer, in the words of the contract kit.
  const text = broken.out.replaceAll(/(?<=^✗ .*?）).*$/gm, "").replaceAll(/^ {4}(curl|GET) .*$/gm, "");
  const withoutIds = (report: string) =>
    report.replaceAll(
      /\b(get|users|friends|followers|statuses|account|search|hot|tv|provinces|justone|open)-[\w-]+|provinces/g,
      "",
    );
  expectChinese(withoutIds(text));
  expectChinese(withoutIds(recorded.out));
  expectChinese(withoutIds((await run(...plan)).out.replaceAll(/GET \S+/g, "")));
});

test("an export that waits for a retry, and one that ends early", async () => {
  const mock = createMock({ scenario: { rules: [{ when: { nth: 1 }, then: { fault: 301 } }] } });
  const { url, close } = await serve(mock, { port: 0 });
  const args = ["export", "fans", "--uid", "1234567890", "--url", url, "--lang", "zh"];
  const waited = await run(...args, "--budget", "0.10");
  await close();
  expect(waited.error).toMatch(/^服务拒绝了调用（code 301），等 \d\.\d 秒后做第 2 次尝试\n/);
  expect(waited.error).toMatch(/\n导出 1234567890 的全部粉丝失败：预算已经用完。.*\n$/);
  expectChinese(waited.error);
});

test("a user", async () => {
  const { out } = await run("users", "1234567890", "--lang", "zh");
  expectChinese(out.replaceAll(/^ {2}[a-z-]+ +curl .*$/gm, "").replaceAll(/[^\s、]+ \(\d+\)/g, ""));
});
