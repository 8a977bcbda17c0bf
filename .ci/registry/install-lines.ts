// Runs every install line of the READMEs in an empty folder, with a registry that has the packed tarballs, and starts
// what it brought: `tsx install-lines.ts FOLDER`.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startRegistry } from "./registry.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = "weibo-kit";
const pages = [
  "README.md",
  ...["apps", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, "README.md")),
  ),
];

/** How a page starts a package without an install; in the settings of an MCP client as JSON. */
const MCP = /"command": "npx",\s+"args": \["-y", "(@?weibo-kit[/\w-]*)"\]/g;
const INITIALIZE = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "lines", version: "0" } };

/** The lines of a page that install packages of this repository by name, or start one without an install. */
function linesOf(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8");
  const typed = [...text.matchAll(/^(?:\$ )?((?:npm install .*|npx )@?weibo-kit[ /\w@-]*)$/gm)];
  const servers = [...text.matchAll(MCP)].map(([, name = ""]) => `npx -y ${name}`);
  return [...typed.map(([, line = ""]) => line), ...servers];
}

/** How a page starts the command from its file, which is in the folder that the page packs into. */
const FROM_FILE = /^\$ (npx --package ~\/weibo-kit-packages\/\S+ weibo-kit serve)$/gm;
const fromFile = [...readFileSync(join(root, "README.md"), "utf8").matchAll(FROM_FILE)].map(([, line = ""]) => line);
if (fromFile.length !== 1) throw new Error("README.md has no line that starts the command from its file.");

const lines = [...new Set(pages.flatMap(linesOf))];
const [folder = ""] = process.argv.slice(2);
const whole = await startRegistry(folder, { others: true });
/** Knows no other package than ours. */
const alone = await startRegistry(folder);
const silent = pages.filter((page) => linesOf(page).length === 0);
if (silent.length > 0) throw new Error(`No install line: ${silent}`);
for (const line of lines) {
  if (line.startsWith("npx -y ")) await speaks(line);
  else if (line.startsWith("npx ")) await serves(line);
  else await installs(line);
  console.log(`  ${line}`);
}
for (const line of fromFile) {
  await serves(line.replace("~/weibo-kit-packages", folder));
  console.log(`  ${line}`);
}
whole.close();
alone.close();

/** An empty folder with a cache of its own: nothing is there from before. */
function emptyFolder(registry: string) {
  const cwd = mkdtempSync(join(tmpdir(), "install-line-"));
  const env = { ...process.env, npm_config_registry: registry, npm_config_audit: "false", npm_config_fund: "false" };
  return { cwd, env, remove: () => rmSync(cwd, { recursive: true }) };
}

async function installs(line: string): Promise<void> {
  const names = line.split(" ").filter((word) => /^@?weibo-kit/.test(word));
  const isCommand = names.join() === COMMAND;
  const { cwd, env, remove } = emptyFolder(isCommand ? alone.url : whole.url);
  if (isCommand) Object.assign(env, { npm_config_cache: join(cwd, "cache") });
  // Not the synchronous form: the registry is in this process.
  const run = (program: string, ...args: string[]) =>
    promisify(execFile)(program, args, { cwd, env, timeout: 120_000 });
  writeFileSync(join(cwd, "package.json"), '{ "private": true, "type": "module" }');
  await run("bash", "-c", `${line} --loglevel=error`);
  for (const name of names.filter((each) => each !== COMMAND)) await run("node", "-e", `await import("${name}")`);
  if (isCommand) {
    const packages = readdirSync(join(cwd, "node_modules")).filter((name) => !name.startsWith("."));
    if (packages.join() !== COMMAND) throw new Error(`${line} brings ${packages}`);
    await run("npx", "--no-install", COMMAND, "users", "11051");
  }
  remove();
}

async function serves(line: string): Promise<void> {
  const { cwd, env, remove } = emptyFolder(alone.url);
  // At a terminal npx asks whether it may install the package.
  Object.assign(env, { npm_config_cache: join(cwd, "cache"), npm_config_loglevel: "error", npm_config_yes: "true" });
  // npx stays the parent of the command and passes no signal on, so both are a group of processes.
  const child = spawn("bash", ["-c", `exec ${line} --port 0 --quiet`], { cwd, env, detached: true });
  child.stderr.pipe(process.stderr);
  const [url] = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => [undefined])]);
  if (url === undefined) throw new Error(`${line}: ended without an address`);
  const response = await fetch(`${String(url).trim()}/users/show.xml?source=any&user_id=11051`);
  if (response.headers.get("x-mock-by") !== "fixture")
    throw new Error(`${line}: ${response.status} without the fixture`);
  if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  await once(child, "exit");
  remove();
}

/** An MCP server answers on its standard output, and ends with its input. */
async function speaks(line: string): Promise<void> {
  const { cwd, env, remove } = emptyFolder(whole.url);
  const child = spawn("bash", ["-c", `exec ${line}`], { cwd, env: { ...env, npm_config_loglevel: "error" } });
  child.stderr.resume();
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: INITIALIZE })}\n`);
  const [answer] = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => [""])]);
  child.stdin.end();
  if (!String(answer).includes('"id":1')) throw new Error(`${line}: no answer, but ${answer}`);
  if (child.exitCode === null) await once(child, "exit");
  remove();
}
