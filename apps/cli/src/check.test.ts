// `weibo-kit check` on a terminal: a plan that sends nothing, a report, and an exit code for each outcome.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { expect, test } from "vitest";
import { COMMAND, FOLDER } from "../test/command.ts";

const run = (...args: string[]) =>
  new Promise<{ code: unknown; out: string; error: string }>((resolve) => {
    const env = { ...process.env, WEIBO_KIT_TOKEN: "" };
    execFile("node", [...COMMAND, "check", ...args], { cwd: FOLDER, env }, (failure, out, error) =>
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
  [["http://127.0.0.1:1", "--only", "get-fans-answers"], 4, /^$/],
])("check %j ends with %i", async (args, code, error) => {
  const ended = await run(...args);
  expect(ended.error).toMatch(error);
  expect(ended.code).toBe(code);
});
