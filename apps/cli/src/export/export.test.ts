// `weibo-kit export`: a whole list in a file, within a budget, and on after an interruption.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createMock, type MockSettings } from "@weibo-kit/mock";
import { serve } from "@weibo-kit/mock/serve";
import { expect, test } from "vitest";
import { COMMAND, FOLDER, run } from "../../test/command.ts";
import { FANS, UID } from "../../test/sample.ts";

async function served(settings: MockSettings = {}) {
  const mock = createMock(settings);
  const { url, close } = await serve(mock, { port: 0 });
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  const [output, resume] = [join(folder, "rows"), join(folder, "bookmark")];
  return { mock, close, output, resume, fans: ["export", "fans", "--uid", UID, "--url", url] };
}

const uidsIn = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): string => JSON.parse(line).idstr);

test("a list ends in a file, is continued over the budget, and no page is paid for twice", async () => {
  const { mock, close, output, resume, fans } = await served();
  const args = [...fans, "--output", output, "--resume", resume];
  const first = await run(...args, "--budget", "0.30");
  expect(first.error).toMatch(/^Failed to export all fans of 1234567890: .* budget .* 60 users are written; .*\n$/);
  expect(first.code).toBe(3);
  // As a run leaves it that is killed while it writes a page.
  appendFileSync(output, '{"id":12,"idstr":"1');
  const second = await run(...args);
  expect(second.error).toBe(`Exported ${FANS} of ${FANS} users: 4 pages in this run, ¥0.40.\n`);
  expect(second.code).toBe(0);
  expect(mock.journal.count).toBe(7);
  expect(new Set(uidsIn(output)).size).toBe(FANS);
  expect(uidsIn(output)).toHaveLength(FANS);
  const third = await run(...args);
  expect(third.error).toMatch(new RegExp(`^All ${FANS} users were exported before; remove .*\\n$`));
  expect(mock.journal.count).toBe(7);
  await close();
});

test("CSV has a head and a line for each user; a service that fails now and then changes nothing", async () => {
  const { close, fans } = await served({
    scenario: { name: "once", rules: [{ when: { nth: 2 }, then: { fault: 301 } }] },
  });
  const { code, out } = await run(...fans, "--format", "csv", "--quiet");
  // A bio may have line breaks, between quotes.
  const [head, ...rows] = out.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g) ?? [];
  expect(head).toMatch(/^idstr,screen_name,gender,/);
  expect(rows).toHaveLength(FANS);
  expect(code).toBe(0);
  await close();
});

test.skipIf(process.platform === "win32").each(["/dev/null", "/dev/stdout"])(
  "%s is no file to go on with",
  async (path) => {
    const { fans, close } = await served();
    const { code, error } = await run(...fans, "--output", path);
    expect([code, error]).toEqual([2, expect.stringMatching(/^Failed to write .*: it is no regular file\. .*\n$/)]);
    await close();
  },
);

test.skipIf(process.platform === "win32")("a reader that has enough of the output ends the calls", async () => {
  const { mock, close, fans } = await served();
  const child = spawn("node", [...COMMAND, ...fans, "--rate", "1"], { cwd: FOLDER });
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [code] = await once(child, "close");
  expect(code).toBe(3);
  expect(mock.journal.count).toBeLessThan(5);
  await close();
});

test("what can't be used is refused before any call", async () => {
  const { mock, close, output, resume, fans } = await served();
  writeFileSync(output, "something else");
  const exists = await run(...fans, "--output", output);
  expect(exists.error).toBe(
    `Failed to write ${output}: it exists. Give another file, or the --resume of the run that wrote it.\n`,
  );
  writeFileSync(resume, "{}");
  expect((await run(...fans, "--resume", resume)).error).toMatch(/: it is not a bookmark of an export\. .*\n$/);
  expect((await run(...fans, "--resume", "/nowhere/bookmark")).error).toMatch(
    /^Failed to write \/nowhere.*: there is no such file or folder, \/nowhere/,
  );
  const other = await run(...fans, "--output", `${output}-2`, "--resume", `${resume}-2`, "--budget", "0.10");
  expect(other.code).toBe(3);
  const mixed = await run(...fans, "--format", "csv", "--resume", `${resume}-2`);
  expect(mixed.error).toMatch(/ it belongs to another export, with format jsonl\. .*\n$/);
  expect(mock.journal.count).toBe(1);
  await close();
});

test.each([
  [["--uid", "1x"], 2, /^Failed to read --uid 1x: it is not a uid\. .*\n$/],
  [[], 2, /^Failed to export: no user is given by --uid\. Try weibo-kit export fans --uid 1234567890 --output .*\n$/],
  [["--uid", UID, "--url", "https://api.example.com"], 2, /calls may cost money\. Say --live\.\n$/],
  [
    ["--uid", UID, "--url", "http://127.0.0.1:3"],
    4,
    /\nFailed to export all fans .* got no answer: .* Start the server first: weibo-kit serve\. 0 users .*\n$/,
  ],
] as const)("export fans %j ends with %i", async (args, expected, line) => {
  const { code, error } = await run("export", "fans", ...args);
  expect(error).toMatch(line);
  expect(code).toBe(expected);
  expect(existsSync(join(FOLDER, "bookmark"))).toBe(false);
});

test("a retry says what it waits for, and for how long", async () => {
  const { close, fans } = await served({
    scenario: { name: "once", rules: [{ when: { nth: 2 }, then: { fault: 301 } }] },
  });
  const { error } = await run(...fans);
  expect(error).toMatch(
    new RegExp(
      `^Waiting \\d\\.\\d s before attempt 2: get-fans \\(uid=\\d+, page=\\d+\\) was refused with code 301.*\\nExported ${FANS} of ${FANS}`,
    ),
  );
  await close();
});

test("the bookmark of a run that exported nothing serves another address", async () => {
  const { close, output, resume, fans } = await served();
  const wrong = ["export", "fans", "--uid", UID, "--url", "http://127.0.0.1:2"];
  expect((await run(...wrong, "--output", output, "--resume", resume)).code).toBe(4);
  expect(JSON.parse(readFileSync(resume, "utf8")).subject.url).toBe("http://127.0.0.1:2");
  const { code } = await run(...fans, "--output", output, "--resume", resume);
  expect(code).toBe(0);
  expect(uidsIn(output)).toHaveLength(FANS);
  await close();
});

test("a mistake that the mock finds is shown, with exit code 2", async () => {
  const { close, fans } = await served();
  const { code, error } = await run(...fans, { WEIBO_KIT_TOKEN: "mock-typo" });
  expect(error).toMatch(/the mock answered "Failed to read token "mock-typo": .* Known faults: .*\. 0 users .*\n$/);
  expect(code).toBe(2);
  await close();
});

test("a server's mistake is one line without the token", async () => {
  const server = createServer(({ url }, response) =>
    response.writeHead(400, { "x-mock-mistake": "yes" }).end(JSON.stringify({ mistake: `Failed:\u001b[2J\n${url}` })),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const { error } = await run("export", "fans", "--uid", UID, "--url", url, { WEIBO_KIT_TOKEN: "s3cret-token" });
  expect(error).toMatch(/^Failed to export .*: the mock answered "Failed: \[2J .*token=\*\*\*.*\n$/);
  expect(error).not.toContain("s3cret");
  server.close();
});

test("a whole list with fewer users than its total says why", async () => {
  const { close, fans } = await served();
  // A recorded list: its total is that of the real user, its rows are the few that were recorded.
  const { code, error } = await run(...fans.with(3, "5357651574"));
  expect(error).toMatch(/^Exported \d+ of 65689867 users: .* The next page is empty: .*\n$/);
  expect(code).toBe(0);
  await close();
});

test.each(["/dev/full", "/dev/zero", "/dev/null"])("%s is no bookmark, and isn't read to its end", async (device) => {
  const { mock, close, fans } = await served();
  const { code, error } = await run(...fans, "--resume", device);
  expect(error).toBe(
    `Failed to read ${device}: it is not a bookmark of an export. Give --resume a file of an earlier run, or one that does not exist.\n`,
  );
  expect([code, mock.journal.count]).toEqual([2, 0]);
  await close();
});

/** Runs the command, whose files may have so many blocks. */
async function runWithin(blocks: number, args: readonly string[], output: "pipe" | number = "pipe") {
  const child = spawn("sh", ["-c", `ulimit -f ${blocks}; exec "$@"`, "sh", "node", ...COMMAND, ...args], {
    cwd: FOLDER,
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["ignore", output, "pipe"],
  });
  const error = child.stderr === null ? "" : text(child.stderr);
  const [code] = await once(child, "close");
  return { code, error: await error };
}

test("a file that can't grow ends an export with one line, at the end of a page, from which it goes on", async () => {
  const { close, output, resume, fans } = await served();
  const args = [...fans, "--output", output, "--resume", resume, "--quiet"];
  for (const blocks of [1, 60]) {
    const { code, error } = await runWithin(blocks, args);
    expect(error).toBe(`Failed to write ${output}: EFBIG: file too large, write. Give a file that can be written.\n`);
    expect(code).toBe(2);
  }
  expect((await run(...args)).code).toBe(0);
  expect(new Set(uidsIn(output)).size).toBe(FANS);
  await close();
});

test("an output that is full ends an export with one line, and its rows don't count as written", async () => {
  const { close, resume, fans } = await served();
  const { code, error } = await runWithin(1_000, [...fans, "--resume", resume, "--quiet"], openSync("/dev/full", "w"));
  expect(error).toMatch(/^Failed to write the output: ENOSPC: .*\n$/);
  expect(code).toBe(2);
  expect(JSON.parse(readFileSync(resume, "utf8")).progress.rows).toBe(0);
  await close();
});

test.each(["99", "404"])("an export of user %s, which can't go on, offers no --resume", async (uid) => {
  const { close, fans } = await served();
  const { code, error } = await run(...fans.map((word) => (word === UID ? uid : word)), "--quiet");
  await close();
  expect([code, error]).toEqual([3, expect.stringMatching(/ 0 users are written\.\n$/)]);
});
