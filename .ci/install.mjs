// Runs before `npm start`, `npm test` and other scripts: installs the packages, and announces it when that takes time.
// Plain JavaScript, because nothing is installed yet. With `--once` it leaves what is installed alone, which is quicker.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const LEAST_NODE = [20, 19];
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** pnpm copies the lock file there when it has installed everything. */
const INSTALLED = `${root}node_modules/.pnpm/lock.yaml`;
/** Every script starts with it; a folder without the lock file may have been installed in another way. */
const TSX = `${root}node_modules/.bin/tsx`;
const isOnce = process.argv.includes("--once");
const isInstalled = () =>
  existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === readFileSync(`${root}pnpm-lock.yaml`, "utf8");

const node = process.versions.node;
const least = LEAST_NODE.join(".");
const english = {
  old: `Failed to start: this is Node.js ${node}. Install Node.js ${least} or newer.`,
  begin: "Installing the packages, once; with an empty cache this takes about half a minute …",
  failed:
    "Failed to install the packages: see above. Check the network; `npm config set registry ADDRESS` chooses a mirror.",
  end: (seconds) => `Installed in ${seconds} s.`,
};
const chinese = {
  old: `启动失败：这是 Node.js ${node}。请安装 Node.js ${least} 以上。`,
  begin: "正在安装依赖，只需一次；缓存为空时大约半分钟……",
  failed: "安装依赖失败：见上文。请检查网络；`npm config set registry 镜像地址` 可以选择镜像源。",
  end: (seconds) => `安装完成，用了 ${seconds} 秒。`,
};
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const texts = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? chinese : english;

/** stdout belongs to the command that follows. */
const say = (text) => process.stderr.write(`${text}\n`);

function install(isKnown) {
  const pnpm = `pnpm@${packageManager.split("@").pop()}`;
  const quiet = isKnown ? ["--silent"] : ["--reporter", process.stderr.isTTY ? "default" : "append-only"];
  const args = ["-y", pnpm, "install", "--prefer-offline", ...quiet];
  const stdio = ["ignore", isKnown ? "inherit" : process.stderr, "inherit"];
  // Windows starts npx through a shell alone.
  return spawnSync("npx", args, { cwd: root, stdio, shell: process.platform === "win32" }).status === 0;
}

function main() {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    say(texts.old);
    return 2;
  }
  if (isOnce && existsSync(TSX)) return 0;
  const isKnown = isInstalled();
  if (!isKnown) say(texts.begin);
  const started = Date.now();
  if (!install(isKnown)) {
    say(texts.failed);
    return 1;
  }
  if (!isKnown) say(texts.end(Math.round((Date.now() - started) / 1000)));
  return 0;
}

process.exitCode = main();
