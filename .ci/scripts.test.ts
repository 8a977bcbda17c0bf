// `npm test` shows every failure in one run: a script that it runs is one command, so that none hides behind another.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root, trackedFiles } from "./fence/files.ts";

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
}
const manifest = (path: string): Manifest => JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
const [, words = ""] = /^turbo run ([\w -]*?) --/.exec(manifest("package.json").scripts?.test ?? "") ?? [];
const tasks = words.split(" ");

test("npm test goes on after a failure", () => {
  expect(manifest("package.json").scripts?.test).toContain(" --continue");
  expect(tasks).toContain("unit");
});

test.each(trackedFiles("package.json", "**/package.json"))("%s: what npm test runs is one command each", (path) => {
  const { scripts = {} } = manifest(path);
  // A build's steps need each other.
  const checks = tasks.filter((task) => task !== "build").flatMap((task) => scripts[task] ?? []);
  expect(checks.filter((script) => /&&|;|\|\|/.test(script))).toEqual([]);
});

test("every task has its place in turbo.json", () => {
  const known = Object.keys(JSON.parse(readFileSync(`${root}/turbo.json`, "utf8")).tasks);
  expect(tasks.filter((task) => !known.includes(task) && !known.includes(`//#${task}`))).toEqual([]);
});
