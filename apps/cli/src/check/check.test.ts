// `weibo-kit check` on a terminal: a plan that sends nothing, a report, and an exit code for each outcome.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { expect, test } from "vitest";
import { COMMAND, FOLDER, run as runCommand } from "../../test/command.ts";

/** @param args words of the command line, and variables of the environment */
const run = (...args: (string | Readonly<Record<string, string>>)[]) =>
  new Promise<{ code: unknown; out: string; error: string }>((resolve) => {
    const variables = args.filter((each) => typeof each !== "string");
    const words = args.filter((each) => typeof each === "string");
    const env = Object.assign({}, process.env, { WEIBO_KIT_TOKEN: "" }, ...variables);
    execFile("node", [...COMMAND, "check", ...words], { cwd: FOLDER, env }, (failure, out, error) =>
      resolve({ code: failure?.code ?? 0, out, error }),
    );
  });

test("the mock is kept to its promises, and the report is written", async () => {
  const mock = createMock();
  const { url, close } = await serve(mock, { port: 0 });
  const report = mkdtempSync(join(tmpdir(), "report-"));
  const { code, out, error } = await run(url, "--only", "get-fans", "--report", report);
  await close();
  expect(error).toBe("");
  expect(out).toMatch(/Keeps (\d+) of \1 promises\./);
  expect(code).toBe(0);
  expect(readdirSync(report).sort()).toEqual(["junit.xml", "report.html", "results.json", "summary.md"]);
});

test("the fixtures of this repository keep all promises that they can show", async () => {
  const { code, out } = await run("../../fixtures", "--quiet");
  expect(out).toMatch(/Keeps (\d+) of \1 promises\./);
  expect(code).toBe(0);
});

test("a plan names every call with its price and sends nothing", async () => {
  const { code, out } = await run("https://api.example.com", "--plan");
  expect(code).toBe(0);
  expect(out).toContain("¥0.10  GET /api/weibo/get-fans/v1?uid=5357651574&page=1");
  expect(out).toMatch(/25 calls of at most 25, at most ¥2\.\d0 .* Nothing was sent\./);
});

test.each([
  [["https://api.example.com"], 2, /^Failed to check https:\/\/api\.example\.com: .* Say --live\.\n$/],
  [["https://api.example.com", "--live"], 2, /Put one into WEIBO_KIT_TOKEN\.\n$/],
  [[], 2, /^Failed to check: no target is given\./],
  [["http://127.0.0.1:2", "--only", "get-fans-answers"], 4, /: nothing answers there \(.*\)\. Start .*\n$/],
])("check %j ends with %i", async (args, code, error) => {
  const ended = await run(...args);
  expect(ended.error).toMatch(error);
  expect(ended.code).toBe(code);
});

test.each([
  ["check", "http://127.0.0.1:6000", "--wait", "30"],
  ["check", "http://127.0.0.1:1", "--plan"],
  ["export", "fans", "--uid", "1234567890", "--url", "http://127.0.0.1:6000"],
])("%s %s: a port that fetch refuses is a mistake at once", async (...words) => {
  const { code, out, error } = await runCommand(...words);
  expect(error).toMatch(
    /^Failed to (check|export from) http:\/\/127\.0\.0\.1:\d+: fetch refuses the port (6000|1), as browsers do\. Let the server listen on another port\.\n$/,
  );
  expect([code, out]).toEqual([2, ""]);
});

test("a report that can't be written ends with 2 before any call", async () => {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  writeFileSync(join(folder, "file"), "");
  mkdirSync(join(folder, "taken", "report.html"), { recursive: true });
  const reports = ["file", "file/inside", "taken"].map((name) => join(folder, name));
  for (const { code, error } of await Promise.all(reports.map((report) => run(url, "--report", report)))) {
    expect(error).toMatch(
      /^Failed to write the report to .*: E\w+: .* Give --report a folder that can be written\.\n$/,
    );
    expect(code).toBe(2);
  }
  expect(calls).toBe(0);
  server.close();
});

test("a ledger that can't be written ends with 2 before any call", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  const file = join(folder, "file");
  writeFileSync(file, "");
  // Nothing is sent: .invalid names no host.
  const { code, error } = await run("http://mock.invalid", "--live", "--ledger", file, {
    WEIBO_KIT_TOKEN: "any-token",
  });
  expect(error).toMatch(
    /^Failed to count the calls of the day: E\w+: .* Give the ledger a folder that can be written\.\n$/,
  );
  expect(code).toBe(2);
});

test("user info in an address is in no message", async () => {
  const { code, out, error } = await run("http://me:hunter2@127.0.0.1:1");
  expect(code).toBe(2);
  expect(out + error).toBe(
    "Failed to check http://127.0.0.1:1: the address has a password or a query. Give it without.\n",
  );
});

test("--list lists the cases that the other options choose", async () => {
  const idsOf = async (...words: readonly string[]) =>
    [...(await run("--list", ...words)).out.matchAll(/^(\S+) {2}\(/gm)].map(([, id = ""]) => id);
  const [all, fans, old] = [await idsOf(), await idsOf("--only", "get-fans"), await idsOf("--upstream", "open-v1")];
  expect(fans.length).toBeGreaterThan(0);
  expect(fans.filter((id) => !id.includes("get-fans"))).toEqual([]);
  expect(old.length).toBeGreaterThan(0);
  expect(all.length).toBeGreaterThan(fans.length + old.length);
  expect((await run("--list", "--only", "no-such-case")).code).toBe(2);
});
