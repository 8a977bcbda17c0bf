// The command on a terminal: help with examples, one clear line and exit code 2 for a mistake, a clean stop.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { COMMAND, FOLDER } from "../test/command.ts";

const start = (...args: string[]) => spawn("node", [...COMMAND, ...args], { cwd: FOLDER });

async function run(...args: string[]) {
  const child = start(...args);
  const [out, error] = [textOf(child.stdout), textOf(child.stderr)];
  const [code] = await once(child, "close");
  return { code, out: await out, error: await error };
}

async function textOf(stream: ChildProcess["stdout"]): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) text += chunk;
  return text;
}

test("--help teaches with examples", async () => {
  const { code, out } = await run("serve", "--help");
  expect(code).toBe(0);
  expect(out).toContain("--dialect <name>");
  expect(out).toContain("weibo-kit serve --seed 7");
});

test.each([
  [["serve", "--prt", "1"], /^error: unknown option '--prt'\n\(Did you mean --port\?\)\n$/],
  [["serve", "--port", "abc"], /^Failed to read --port abc: .*\n$/],
  [
    ["serve", "--dialect", "old"],
    /^error: option '--dialect <name>' argument 'old' is invalid\. Allowed choices are current, legacy\.\n$/,
  ],
  [["serve", "--secret", "no-key"], /^Failed to read --secret no-key: it has no key before a =\. .*\n$/],
  [["serve", "--watch"], /^Failed to watch a file: no file is given\. Add --scenario \.\/mine\.json\.\n$/],
  [["serve", "--scenario", "./src"], /^Failed to load scenario "\.\/src": it is a folder\. .*\n$/],
  [["serve", "--scenario", "./README.md.json"], /^Failed to load scenario .*no such file.*\n$/],
  [["serve", "--clock", "noon"], /^Failed to read --clock: "noon" is not a time\. .*\n$/],
  [["serve", "--clock", "foo 3"], /^Failed to read --clock: "foo 3" is not a time\. .*\n$/],
  [["serve", "--clock", "0"], /^Failed to read --clock: "0" is not a time\. .*\n$/],
  [["serve", "--clock", "1969-12-31"], /^Failed to read --clock: the year 1969 is out of range\. .*\n$/],
  [["serve", "--fixtures", "/nowhere"], /^Failed to load fixture folder \/nowhere: .*\n$/],
  [["serve", "--population", "0"], /^Failed to .*population.*\n$/],
  [["serve", "--host", ""], /^Failed to read --host: it is empty\. .*\n$/],
  [["serve", "--host", " "], /^Failed to listen: the host is empty\. .*\n$/],
  [["check", ""], /^Failed to read the argument: it is empty\. .*\n$/],
  [["check", "http://127.0.0.1:1", "--ledger", ""], /^Failed to read --ledger: it is empty\. .*\n$/],
  [["check", "localhost:4010"], /^Failed to check localhost:4010: .* Add the scheme: http:\/\/localhost:4010\.\n$/],
  [["users", "nobody-at-all"], /^Failed to find user nobody-at-all: .*\n$/],
  [["users", "--find", "__proto__"], /^Failed to read --find: "__proto__" is not a trait\. .*\n$/],
  [["users", "--find", "rich"], /^Failed to read --find: "rich" is not a trait\. Known traits: .*\n$/],
  [["users", "--find", "type=x"], /^Failed to read --find: "type=x" is not a trait\. .*\n$/],
  [["users"], /^Failed to find a user: no name is given\. .*\n$/],
  [["users", "--find", "fans>1e12"], /^Failed to find users with fans>1e12: .*\n$/],
])("%j: one clear line, exit code 2", async (args, line) => {
  const { code, out, error } = await run(...args);
  expect(error).toMatch(line);
  expect([code, out]).toEqual([2, ""]);
});

test("--version prints the version of the package", async () => {
  const { code, out } = await run("--version");
  expect([code, out]).toEqual([0, `${manifest.version}\n`]);
});

test("a reader that closes the log doesn't end the server", async () => {
  const child = start("serve", "--port", "0");
  const [banner] = await once(child.stdout, "data");
  const url = /http:\/\/[\d.:]+/.exec(String(banner))?.[0];
  child.stdout.destroy();
  for (let call = 0; call < 3; call += 1)
    expect((await fetch(`${url}/users/show.json?source=a&user_id=11051`)).status).toBe(200);
  child.kill("SIGTERM");
  expect((await once(child, "close"))[0]).toBe(0);
});

test("a busy port is named, exit code 2", async () => {
  const busy = createServer().listen(0, "127.0.0.1");
  await once(busy, "listening");
  const address = busy.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  const { code, error } = await run("serve", "--port", port);
  busy.close();
  expect(error).toBe(
    `Failed to listen on 127.0.0.1:${port}: the port is in use. Choose another: --port 0 takes any.\n`,
  );
  expect(code).toBe(2);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s stops the server cleanly, after a line per call", async (signal) => {
  const child = start("serve", "--port", "0");
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  while (!out.includes("Ctrl+C")) await once(child.stdout, "data");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
  await (await fetch(`${url}/api/weibo/get-fans/v1?token=secret&uid=302`, { headers: { connection: "close" } })).text();
  child.kill(signal);
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  expect(out).toMatch(
    /GET \/api\/weibo\/get-fans\/v1\?token=\*\*\*&uid=302 → 429 code 302 [\d.]+ ms \(rule: magic uid 302\)\n/,
  );
});

test("users shows a user by uid and by nickname, and as JSON", async () => {
  const byUid = await run("users", "5357651574");
  expect(byUid.out).toMatch(/^粉丝红包 {2}5357651574 {2}♀ {2}北京/);
  expect(byUid.out).toContain("curl 'localhost:4010/api/weibo/get-fans/v1?token=any&uid=5357651574'");
  expect((await run("users", "粉丝红包")).out).toBe(byUid.out);
  const [{ user }] = JSON.parse((await run("users", "5357651574", "--json")).out);
  expect(user).toMatchObject({ uid: 5357651574, counts: { fans: 65689867 } });
});

test("users --find finds users by several traits", async () => {
  const users = JSON.parse((await run("users", "--find", "fans>1e6,verified", "--json")).out);
  expect(users.length).toBeGreaterThan(0);
  for (const { user } of users) {
    expect(user.counts.fans).toBeGreaterThan(1e6);
    expect(user.verification.reason).not.toBe("");
  }
});
