// `weibo-kit run`: another program's calls reach a mock of its own, and its input, signals and exit code pass through.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { COMMAND, FOLDER } from "../../test/command.ts";
import { linesFor } from "./env.ts";
import { pairsInProc, pairsOfPs } from "./kill-tree.ts";

const scratch = mkdtempSync(join(tmpdir(), "weibo-kit-run-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What a developer's machine may have, and a test must not. */
const UNSET = { GITHUB_STEP_SUMMARY: "", http_proxy: "", HTTP_PROXY: "", https_proxy: "", HTTPS_PROXY: "" };

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawn("node", [...COMMAND, ...args], {
    cwd: FOLDER,
    env: { ...process.env, ...UNSET, all_proxy: "", ALL_PROXY: "", ...env },
  });

async function run(args: readonly string[], env?: NodeJS.ProcessEnv) {
  const child = start(args, env);
  child.stdin.end();
  const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, out, error };
}

/** A program that calls the operation for each uid, prints the codes, and exits with a code of its own. */
const caller = (uids: readonly string[], exit = 0) => [
  "node",
  "-e",
  `(async () => {
    for (const uid of ${JSON.stringify(uids)}) {
      const query = new URLSearchParams({ token: process.env.JUSTONEAPI_TOKEN, uid });
      const answer = await fetch(process.env.JUSTONEAPI_BASE_URL + "/api/weibo/get-fans/v1?" + query).catch(() => undefined);
      console.log(answer === undefined ? "broken" : (await answer.json()).code);
    }
    process.exitCode = ${exit};
  })()`,
];

test("the calls are answered by a mock, and counted at the end", async () => {
  const { code, out, error } = await run(["run", "--", ...caller(["1234567890", "302"])]);
  expect({ code, out }).toEqual({ code: 0, out: "0\n302\n" });
  expect(error).toContain("weibo-kit: 2 calls (0: 1, 302: 1); the real services would have charged ¥0.10");
  expect(error).toMatch(/^Never met of Just One API: 100(, \d+){7} … and \d+ more$/m);
  expect(error).not.toContain("Open Platform");
});

test("options behind -- are the command's own, empty ones too", async () => {
  const script = ["node", "-p", "process.argv.slice(1).join()", "--", "--seed", "", "-q"];
  expect((await run(["run", "--seed", "7", "--", ...script])).out).toBe("--seed,,-q\n");
});

test.each([
  [["--need", "302,rateLimit"], ["302"], 0, 0, undefined],
  [["--need", "302", "--need", "601"], ["302"], 0, 1, "Needed and never met: 601."],
  [["--need", "reset", "--fault", "reset"], ["1234567890"], 0, 0, undefined],
  [["--budget", "0.10"], ["1234567890"], 0, 0, undefined],
  [["--budget", "0.10"], ["1234567890", "1234567890"], 0, 1, "The run would have cost more than its budget of ¥0.10."],
  [["--budget", "0"], ["1234567890"], 7, 7, "The run would have cost more than its budget of ¥0.00."],
])("%j with calls of %j that exits with %i: exit code %i", async (options, uids, own, code, words) => {
  const ended = await run(["run", ...options, "--", ...caller(uids, own)]);
  expect(ended.code).toBe(code);
  expect(ended.error.trimEnd().split("\n").at(-1) === words).toBe(words !== undefined);
});

test("--quiet prints a summary only for a run that fails", async () => {
  const calls = ["--", ...caller(["302"])];
  expect((await run(["run", "--quiet", ...calls])).error).toBe("");
  expect((await run(["run", "--quiet", "--need", "601", ...calls])).error).toContain("Needed and never met: 601.");
});

test("input passes through", async () => {
  const child = start(["run", "--", "node", "-e", "process.stdin.pipe(process.stdout)"]);
  child.stdin.end("one\ntwo\n");
  expect(await text(child.stdout)).toBe("one\ntwo\n");
});

test.skipIf(process.platform === "win32").each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "%s reaches the command, whose exit code is the result",
  async (signal) => {
    const waits = `process.on("${signal}", () => process.exit(5)); setInterval(() => {}, 1000); console.log("ready")`;
    const child = start(["run", "--", "node", "-e", waits]);
    await once(child.stdout, "data");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([5, null]);
  },
);

test.skipIf(process.platform === "win32")(
  "a second signal reaches a command that did not end at the first",
  async () => {
    const counts = "let n = 0; process.on('SIGTERM', () => { console.log('got'); if (++n === 2) process.exit(5); });";
    const child = start(["run", "--", "node", "-e", `${counts} setInterval(() => {}, 1000); console.log("ready")`]);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([5, null]);
  },
);

test.skipIf(process.platform === "win32")(
  "a command that ignores signals is killed after the grace, with those that it started",
  async () => {
    // The worker ignores them too, and holds the output open.
    const worker = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')";
    const script = `trap '' TERM; node -e "$WORKER"; node -e "$WORKER"`;
    const child = start(["run", "--grace", "0", "--", "sh", "-c", script], { WORKER: worker });
    const error = text(child.stderr);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([137, null]);
    expect(await error).toContain(
      "weibo-kit: sh went on for 0 s after SIGTERM, and was killed (--grace).\nweibo-kit: 0 calls",
    );
  },
);

test.runIf(process.platform === "linux")("the grace also ends processes whose parents have ended", async () => {
  const orphan = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')";
  const script = `trap '' TERM; (node -e "$ORPHAN" &); while :; do sleep 1; done`;
  const child = start(["run", "--grace", "0", "--", "sh", "-c", script], { ORPHAN: orphan });
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  // The orphan holds the output open: it closes when both have ended.
  expect(await once(child, "close")).toEqual([137, null]);
});

test.skipIf(process.platform === "win32").each(["SIGUSR1", "SIGUSR2"] as const)(
  "%s reaches the command and begins no grace",
  async (signal) => {
    const waits = `process.on("${signal}", () => console.log("got")); process.on("SIGTERM", () => process.exit(5));`;
    const child = start([
      "run",
      "--grace",
      "0",
      "--",
      "node",
      "-e",
      `${waits} setInterval(() => {}, 1000); console.log(1)`,
    ]);
    await once(child.stdout, "data");
    child.kill(signal);
    expect(String(await once(child.stdout, "data"))).toBe("got\n");
    child.kill(signal);
    expect(String(await once(child.stdout, "data"))).toBe("got\n");
    child.kill("SIGKILL");
  },
);

test.runIf(process.platform === "linux")("the parents of processes are the same in /proc and by ps", () => {
  const ours = ([pid]: readonly [number, number]) => pid === process.pid;
  expect(pairsInProc().find(ours)).toEqual([process.pid, process.ppid]);
  expect(pairsOfPs().find(ours)).toEqual([process.pid, process.ppid]);
});

test.skipIf(process.platform === "win32")(
  "a command that a signal ends has the exit code that a shell gives it",
  async () => {
    expect((await run(["run", "--", "node", "-e", "process.kill(process.pid, 'SIGKILL')"])).code).toBe(137);
  },
);

test("a command that can't be found is one line and exit code 127", async () => {
  expect(await run(["run", "--", "no-such-command"])).toEqual({
    code: 127,
    out: "",
    error: "Failed to run no-such-command: no such command is in PATH. Check its spelling.\n",
  });
});

test.skipIf(process.platform === "win32").each([
  ["./no-such-program", 127, "there is no such file, or none of the program that its first line names. Check"],
  [scratch, 126, "it is a folder. Give a program in it"],
])("a program %s that can't be started is one line", async (name, exit, words) => {
  const { code, error } = await run(["run", "--", name]);
  expect({ code, error }).toEqual({ code: exit, error: expect.stringMatching(/^Failed to run .*\n$/) });
  expect(error).toContain(words);
});

test("a command without a name is one line and exit code 127", async () => {
  const { code, error } = await run(["run", "--", ""]);
  expect({ code, error }).toEqual({ code: 127, error: expect.stringMatching(/^Failed to run '': .*\n$/) });
});

test.each([
  ["302,nonsense", /^Failed to read --need 302,nonsense: "nonsense" is no code.*\n$/],
  ["302,", /^Failed to read --need 302,: there is no word before or after a comma\. Try --need 302,quota,reset\.\n$/],
])("--need %s is one line and exit code 2", async (words, line) => {
  const { code, error } = await run(["run", "--need", words, "--", "node", "-v"]);
  expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(line) });
});

test("a summary page that can't be written is a line, and the exit code stays the command's", async () => {
  const page = join(scratch, "no-such-folder", "summary.md");
  const { code, error } = await run(["run", "--", ...caller(["302"], 3)], { GITHUB_STEP_SUMMARY: page });
  expect(code).toBe(3);
  expect(error).toMatch(
    /^Failed to write the summary to .*there is no such file or folder.* Check GITHUB_STEP_SUMMARY\.$/m,
  );
});

test.each([
  ["3:301;5:reset", "--replay was not repeated in full: no token made enough calls for 3:301, 5:reset."],
  ["1:301;3:301", "--replay was not repeated in full: no token made enough calls for 3:301."],
  ["1:301;2:301", undefined],
])("two calls beside --replay %s: what was not reached is printed", async (schedule, line) => {
  const { error } = await run(["run", "--replay", schedule, "--", ...caller(["1234567890", "1234567890"])]);
  expect(error.split("\n").find((each) => each.startsWith("--replay was not"))).toBe(line);
});

test("the report's files and the summary of a CI job have the same figures", async () => {
  const [report, page] = [join(scratch, "report"), join(scratch, "summary.md")];
  await run(["run", "--report", report, "--", ...caller(["1234567890"])], { GITHUB_STEP_SUMMARY: page });
  expect(readdirSync(report).sort()).toEqual(["bill.json", "journal.json", "manners.xml", "summary.md"]);
  expect(JSON.parse(readFileSync(join(report, "bill.json"), "utf8"))).toMatchObject({ calls: 1, total: "0.10" });
  expect(readFileSync(page, "utf8")).toBe(readFileSync(join(report, "summary.md"), "utf8"));
  expect(readFileSync(page, "utf8")).toContain("1 call (0: 1); the real services would have charged ¥0.10");
});

test.each([
  ["intranet", "localhost,127.0.0.1,[::1],::1,intranet"],
  ["*", "localhost,127.0.0.1,[::1],::1"],
])("--proxy sends plain HTTP to the mock; with no_proxy=%s these hosts are left alone: %s", async (before, hosts) => {
  const script = "console.log(process.env.http_proxy === process.env.WEIBO_KIT_URL, process.env.no_proxy)";
  const { out } = await run(["run", "--proxy", "--", "node", "-e", script], { no_proxy: before });
  expect(out).toBe(`true ${hosts}\n`);
});

const DOWN = "http://127.0.0.1:9";

test.each([
  [{ http_proxy: DOWN, no_proxy: "intranet, it's" }, "intranet,localhost,127.0.0.1,[::1],::1"],
  [{ ALL_PROXY: DOWN, no_proxy: "*" }, "*,localhost,127.0.0.1,[::1],::1"],
  [{ no_proxy: "intranet" }, "intranet"],
])("in an environment with %j the mock is no matter of a proxy: no_proxy is %s", async (env, hosts) => {
  const script = "console.log(process.env.http_proxy, process.env.no_proxy)";
  const { out } = await run(["run", "--", "node", "-e", script], env);
  expect(out).toBe(`${"http_proxy" in env ? DOWN : ""} ${hosts}\n`);
});

test("a program that heeds its proxy reaches the mock although the proxy is down", async ({ skip }) => {
  const program = "curl -sS $WEIBO_KIT_URL/__mock/health";
  const { code, out, error } = await run(["run", "--", "sh", "-c", program], { http_proxy: DOWN, no_proxy: "" });
  skip(code === 127, "curl is missing");
  expect({ code, out, error }).toMatchObject({ code: 0, out: expect.stringContaining('"ok":true') });
});

test("weibo-kit env adds the host of the mock to no_proxy, and keeps what is there", () => {
  const before = { HTTPS_PROXY: DOWN, NO_PROXY: "intranet,it's" };
  const lines = linesFor("http://weibo:4010", { shell: "sh" }, before).split("\n");
  expect(lines).toContain("export no_proxy='intranet,localhost,127.0.0.1,[::1],::1,weibo'");
  expect(linesFor("http://weibo:4010", { shell: "sh", proxy: true }, before)).toContain(
    "export NO_PROXY='localhost,127.0.0.1,[::1],::1,intranet'",
  );
});

test("--proxy adds the same to the options of Java", async () => {
  const script = "console.log(process.env.JAVA_TOOL_OPTIONS)";
  const env = { JAVA_TOOL_OPTIONS: "-Xmx64m", no_proxy: ".intranet" };
  const { out } = await run(["run", "--proxy", "--", "node", "-e", script], env);
  const hosts = "-Dhttp\\.nonProxyHosts=localhost\\|127\\.0\\.0\\.1\\|\\[::1\\]\\|::1\\|\\*\\.intranet";
  expect(out).toMatch(new RegExp(`^-Xmx64m -Dhttp\\.proxyHost=127\\.0\\.0\\.1 -Dhttp\\.proxyPort=\\d+ ${hosts}\n$`));
});

test.each([
  [["--proxy"], [], "programs that heed http_proxy: an https:// address goes to its own host"],
  [["--proxy"], ["1234567890"], undefined],
  [[], [], "point the program at JUSTONEAPI_BASE_URL"],
  [[], ["1234567890"], undefined],
] as const)("run %j with calls of %j: why there were none is said: %s", async (options, uids, words) => {
  const { error } = await run(["run", ...options, "--", ...caller(uids)]);
  expect(error.includes("The mock was asked nothing")).toBe(words !== undefined);
  expect(error).toContain(words ?? "1 call");
});

test.each([
  ["sh", "export WEIBO_KIT_URL='http://127.0.0.1:5000'"],
  ["fish", "set -gx WEIBO_KIT_URL 'http://127.0.0.1:5000'"],
  ["powershell", "$env:WEIBO_KIT_URL = 'http://127.0.0.1:5000'"],
  ["cmd", 'set "WEIBO_KIT_URL=http://127.0.0.1:5000"'],
  ["dotenv", "WEIBO_KIT_URL=http://127.0.0.1:5000"],
] as const)("for %s a variable is set by %s", (shell, line) => {
  expect(linesFor("http://127.0.0.1:5000/", { shell }, {}).split("\n")[0]).toBe(line);
});

test("weibo-kit env prints what weibo-kit run sets", async () => {
  const { out } = await run(["env", "--shell", "dotenv"]);
  const names = out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("=")[0] ?? "");
  const inside = await run([
    "run",
    "--",
    "node",
    "-p",
    `${JSON.stringify(names)}.filter((name) => !process.env[name]).join()`,
  ]);
  expect(names).toHaveLength(5);
  expect(inside.out).toBe("\n");
});

test("an address that is none is one line and exit code 2", async () => {
  const { code, error } = await run(["env", "localhost"]);
  expect({ code, error }).toEqual({
    code: 2,
    error: expect.stringMatching(/^Failed to print the environment for localhost: .*\n$/),
  });
});
