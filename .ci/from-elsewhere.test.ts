// npm scripts of a clone that are called from another folder: relative paths start from there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "elsewhere-")));
writeFileSync(join(folder, "mine.json"), JSON.stringify({ rules: [{ then: { fault: 303 } }] }));

function npm(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["--prefix", root, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

const ASK = `
const path = "/api/weibo/get-fans/v1?token=any&uid=1234567890";
const { code } = await (await fetch(process.env.WEIBO_KIT_URL + path)).json();
console.log(code, process.cwd());
`;

test("a scenario is read, and a command is started, in the caller's folder", () => {
  writeFileSync(join(folder, "ask.mjs"), ASK);
  const words = ["run", "--silent", "weibo-kit", "--", "run", "--scenario", "./mine.json", "--", "node", "ask.mjs"];
  expect(npm(...words)).toMatchObject({ status: 0, stdout: `303 ${folder}\n` });
});

test.each([
  [["--scenario", "./no.json"], 'scenario "./no.json": there is no file '],
  [["--fixtures", "no.json"], "fixture folder "],
])("npm start -- %s %s: the mistake has the whole path that was tried", (words, start) => {
  const { status, stderr } = npm("start", "--silent", "--", ...words);
  expect(status).toBe(2);
  expect(stderr).toContain(`Failed to load ${start}`);
  expect(stderr).toContain(join(folder, "no.json"));
});
