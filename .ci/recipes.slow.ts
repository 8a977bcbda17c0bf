// The recipes of CONTRIBUTING.md work: each is followed to the letter in a copy of the repository.
import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "./fence/files.ts";
import { copyRepository } from "./recipes/copy.ts";
import { edited } from "./recipes/edit.ts";
import { recipesIn, type Step } from "./recipes/steps.ts";

const recipes = recipesIn(readFileSync(`${root}/.github/CONTRIBUTING.md`, "utf8"));

/** Runs the commands of a step; the error has what they printed. */
async function run(commands: string, cwd: string): Promise<void> {
  try {
    await promisify(execFile)("bash", ["-ec", commands], { cwd, env: { ...process.env, CI: "true" }, maxBuffer: 1e8 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error instanceof Error ? { stdout: "", stderr: "", ...error } : {};
    throw new Error(`${commands}\n${stdout.slice(-3_000)}\n${stderr.slice(-3_000)}`);
  }
}

async function take(step: Step, folder: string): Promise<void> {
  if (step.do === "run") {
    await run(step.block, folder);
    return;
  }
  const path = join(folder, step.path);
  if (step.do === "create") expect(existsSync(path), `${step.path} is new`).toBe(false);
  writeFileSync(path, step.do === "create" ? step.block : edited(readFileSync(path, "utf8"), step.block));
}

const isSourceEdit = (step: Step) => step.do === "edit" && step.path.includes("/src/");

/** The check is run twice: without the edits of source it must fail, else it would prove nothing. */
test.concurrent.each([...recipes])("%s", async (_title, steps) => {
  const { folder, remove } = copyRepository();
  const [before, check] = [steps.slice(0, -1), steps.slice(-1)];
  const follow = async (some: readonly Step[]) => {
    for (const step of some) await take(step, folder);
  };
  try {
    await follow(before.filter((step) => !isSourceEdit(step)));
    await expect(follow(check)).rejects.toThrow(/FAIL|error/);
    await follow(before.filter(isSourceEdit));
    await follow(check);
    const changed = before.flatMap((step) => (step.do === "run" ? [] : [step.path]));
    await run(`node_modules/.bin/biome check --no-errors-on-unmatched ${changed.join(" ")}`, folder);
  } finally {
    remove();
  }
});
