// What `npm start`, `npm test` and `npm run weibo-kit` do first: an install that takes time is announced, one that does not is silent.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A clone whose npx is a script: it prints its arguments and ends with a code. */
function clone(code: number): string {
  const folder = mkdtempSync(join(tmpdir(), "clone-"));
  for (const file of ["package.json", "pnpm-lock.yaml", ".ci/install.mjs"])
    cpSync(join(root, file), join(folder, file));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/npx"), `#!/bin/sh\necho "npx $*"\nexit ${code}\n`);
  chmodSync(join(folder, "bin/npx"), 0o755);
  return folder;
}

function install(folder: string, locale = "C", ...words: readonly string[]) {
  const env = { ...process.env, LC_ALL: locale, PATH: `${join(folder, "bin")}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync("node", [join(folder, ".ci/install.mjs"), ...words], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test.skipIf(process.platform === "win32")("the first install says what it does, on stderr alone", () => {
  const { status, stdout, stderr } = install(clone(0));
  expect(stderr).toMatch(/^Installing the packages, once; .*\nnpx -y pnpm@[\d.]+ install .*\nInstalled in \d+ s\.\n$/);
  expect([status, stdout]).toEqual([0, ""]);
});

test.skipIf(process.platform === "win32")("an install that finds everything is silent", () => {
  const folder = clone(0);
  mkdirSync(join(folder, "node_modules/.pnpm"), { recursive: true });
  cpSync(join(folder, "pnpm-lock.yaml"), join(folder, "node_modules/.pnpm/lock.yaml"));
  const { status, stdout, stderr } = install(folder);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^npx .* --silent\n$/);
});

test.skipIf(process.platform === "win32")("an install that fails says what to check", () => {
  const { status, stderr } = install(clone(7));
  expect(stderr).toMatch(/\nFailed to install the packages: see above\. Check the network; .*\n$/);
  expect(status).toBe(1);
});

test.skipIf(process.platform === "win32")("with a Chinese locale it says so in Chinese", () => {
  expect(install(clone(0), "zh_CN.UTF-8").stderr).toMatch(
    /^正在安装依赖，只需一次；.*\nnpx .*\n安装完成，用了 \d+ 秒。\n$/,
  );
});

test.skipIf(process.platform === "win32")("with --once it installs what is missing, and nothing else", () => {
  const folder = clone(0);
  expect(install(folder, "C", "--once").stderr).toMatch(/^Installing the packages, once; .*\nnpx /);
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules/.bin/tsx"), "");
  expect(install(folder, "C", "--once")).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("npm start, npm test and npm run setup begin with it; the other scripts of the README install once", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const whole = ["setup", "prestart", "pretest"];
  const once = ["preweibo-kit", "pregenerate", "prefuzz", "prebench"];
  expect(whole.map((name) => scripts[name])).toEqual(whole.map(() => "node .ci/install.mjs"));
  expect(once.map((name) => scripts[name])).toEqual(once.map(() => "node .ci/install.mjs --once"));
});
