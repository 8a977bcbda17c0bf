// The recipes of CONTRIBUTING.md work: each is followed to the letter in a copy of the repository.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./fence/files.ts";
import { copyRepository } from "./recipes/copy.ts";
import { edited } from "./recipes/edit.ts";
import { recipesIn, type Step } from "./recipes/steps.ts";

const recipes = recipesIn(readFileSync(`${root}/.github/CONTRIBUTING.md`, "utf8"));

/** Runs the commands of a step; the error has what they printed. */
function run(commands: string, cwd: string): void {
  try {
    execFileSync("bash", ["-ec", commands], {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
      env: { ...process.env, CI: "true" },
    });
  } catch (error) {
    const { stdout = "", stderr = "" } = error instanceof Error ? { stdout: "", stderr: "", ...error } : {};
    throw new Error(`${commands}\n${stdout.slice(-3_000)}\n${stderr.slice(-3_000)}`);
  }
}

function follow(step: Step, folder: string): void {
  if (step.do === "run") {
    run(step.block, folder);
    return;
  }
  const path = join(folder, step.path);
  if (step.do === "create") expect(existsSync(path), `${step.path} is new`).toBe(false);
  writeFileSync(path, step.do === "create" ? step.block : edited(readFileSync(path, "utf8"), step.block));
}

test.each([...recipes])("%s", (_title, steps) => {
  const { folder, remove } = copyRepository();
  try {
    for (const step of steps) follow(step, folder);
    const formatted = steps.flatMap((step) => (step.do === "run" ? [] : [step.path])).join(" ");
    run(`node_modules/.bin/biome check --no-errors-on-unmatched ${formatted}`, folder);
  } finally {
    remove();
  }
});

test.each([...recipes])("%s: without its first edit the commands fail", (_title, steps) => {
  const { folder, remove } = copyRepository();
  try {
    const first = steps.findIndex((step) => step.do !== "run");
    const rest = steps.filter((_step, index) => index !== first);
    const followRest = () => {
      for (const step of rest) follow(step, folder);
    };
    expect(followRest).toThrow(/FAIL|error/);
  } finally {
    remove();
  }
});
