// Runs before `npm start` and `npm test`: installs the packages, and says so when that takes time. Plain JavaScript,
// because nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const LEAST_NODE = [20, 19];
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** pnpm copies the lock file there when it has installed everything. */
const INSTALLED = `${root}node_modules/.pnpm/lock.yaml`;
const isInstalled = () =>
  existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === readFileSync(`${root}pnpm-lock.yaml`, "utf8");

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
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    say(`Failed to start: this is Node.js ${process.versions.node}. Install Node.js ${LEAST_NODE.join(".")} or newer.`);
    return 2;
  }
  const isKnown = isInstalled();
  if (!isKnown) say("Installing the packages, once; with an empty cache this takes about half a minute …");
  const started = Date.now();
  if (!install(isKnown)) {
    say(
      "Failed to install the packages: see above. Check the network; `npm config set registry ADDRESS` chooses a mirror.",
    );
    return 1;
  }
  if (!isKnown) say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return 0;
}

process.exitCode = main();
