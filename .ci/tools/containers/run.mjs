// The Testcontainers recipe of the command's README: compiled against the package's types, then run with the package
// against a stand-in for an engine.
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readDockerfile } from "../../image/dockerfile.ts";
import { withEngine } from "./engine.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const cli = fileURLToPath(new URL("../../../apps/cli/", import.meta.url));
const plan = readDockerfile(readFileSync(`${cli}docker/Dockerfile`, "utf8"));
const [, recipe] = /^```ts\n(.*?)^```/ms.exec(readFileSync(`${cli}README.md`, "utf8"));
const file = `${here}recipe.test.ts`;
/** Testcontainers needs Node.js 22, which also runs TypeScript as it is. */
const node = execFileSync("npx", ["-y", "-p", "node@24", "which", "node"], { encoding: "utf8" }).trim();
const run = promisify(execFile);

writeFileSync(file, recipe);
try {
  const types = ["--types", "node", "--typeRoots", "../../../node_modules/@types"];
  const strict = ["--strict", "--noEmit", "--skipLibCheck", "--module", "nodenext", "--target", "es2023"];
  await run(`${here}../node_modules/.bin/tsc`, [...strict, ...types, file], { cwd: here });
  console.log("  Testcontainers: the recipe compiles");
  await withEngine(plan, (variables) =>
    run(node, ["--test", file], { env: { ...process.env, ...variables }, timeout: 60_000 }),
  );
  console.log("  Testcontainers: the recipe passes with a stand-in for Docker's API");
} catch (error) {
  console.error(error.stdout ?? "", error.stderr ?? "");
  throw error;
} finally {
  rmSync(file);
}
