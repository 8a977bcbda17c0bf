// The command on a terminal: help with examples, one clear line and exit code 2 for a mistake, a clean stop.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { COMMAND, FOLDER, run } from "../test/command.ts";

const start = (...args: string[]) => spawn("node", [...COMMAND, ...args], { cwd: FOLDER });

test("--help teaches with examples", async () => {
  const { code, out } = await run("serve", "--help");
  expect(code).toBe(0);
  expect(out).toContain("--dialect <name>");
  expect(out).toContain("weibo-kit serve --seed 7");
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
  const [, offered] = /Choose another: weibo-kit serve --port (\d+)\.\n$/.exec(error) ?? [];
  expect(error).toMatch(new RegExp(`^Failed to listen on 127\\.0\\.0\\.1:${port}: the port is in use\\. `));
  expect(Number(offered)).toBeGreaterThan(Number(port));
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
  for (const path of ["get-fans/v1", "get-user-post/v1", "get-user-video-list/v1", "search-profile/v1"])
    expect(byUid.out).toContain(`curl 'localhost:4010/api/weibo/${path}?token=any&uid=5357651574`);
  expect(byUid.out).toMatch(/ {2}get-weibo-detail +curl 'localhost:4010\/api\/weibo\/get-weibo-detail\/v1\?/);
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
