// Makes a folder as npm would, with everything that is measured bundled like the command: run through tsx, the code is
// several times slower.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));
const PROGRAMS = ["ours", "limit", "load", "in-process", "bare-hono"];

const folder = mkdtempSync(join(tmpdir(), "weibo-kit-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
install();

/** The path of a bundled program of this folder, or of the command itself, `cli/main`. */
export const installed = (name: string): string => join(folder, `${name}.js`);

function install(): void {
  const modules = join(folder, "node_modules");
  build("apps/cli");
  cpSync(join(ROOT, "apps/cli/dist"), join(folder, "cli"), { recursive: true });
  mkdirSync(modules);
  for (const name of ["hono", "@hono"]) symlinkSync(join(ROOT, "apps/mock/node_modules", name), join(modules, name));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const program of PROGRAMS) bundle(program);
}

function build(task: string): void {
  execFileSync("pnpm", ["--silent", "run", "build"], { cwd: join(ROOT, task), stdio: ["ignore", "ignore", "inherit"] });
}

function bundle(program: string): void {
  const external = program === "bare-hono" ? ["hono", "@hono/node-server"] : [];
  const options = ["--platform", "node", "--format", "esm", "--log-level", "silent"];
  const target = [
    "--dir",
    folder,
    "--entry-file-names",
    "[name].js",
    ...external.flatMap((name) => ["--external", name]),
  ];
  const rolldown = join(ROOT, "apps/cli/node_modules/.bin/rolldown");
  execFileSync(rolldown, [join(HERE, `${program}.ts`), ...options, ...target], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
