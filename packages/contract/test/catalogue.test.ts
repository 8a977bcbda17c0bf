// The pinned catalogue: a case's id never changes its meaning, so what is published stays as it is.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "../src/index.ts";

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

const lines = catalogue.map(({ id, level, promise }) => `${id} (${level}): ${promise}`);
const idOf = (line: string): string => line.split(" ", 1)[0] ?? "";
const pinned = linesOf("catalogue.txt");
const retired = linesOf("retired.txt").map(idOf);
const ids = new Set(lines.map(idOf));

const HOW_TO_RETIRE =
  "An id never changes its meaning and never returns. To retire a case, move its line from test/catalogue.txt to " +
  "test/retired.txt with the reason in brackets. For another promise or level, retire the old id and choose a new one; " +
  "if only the wording is clearer, change the line in test/catalogue.txt.";

test("no pinned case has vanished", () => {
  expect(
    pinned.filter((line) => !ids.has(idOf(line))),
    HOW_TO_RETIRE,
  ).toEqual([]);
});

test("no pinned case has another level or promise", () => {
  const current = new Set(lines);
  expect(
    pinned.filter((line) => ids.has(idOf(line)) && !current.has(line)),
    HOW_TO_RETIRE,
  ).toEqual([]);
});

test("every case is pinned", () => {
  const known = new Set(pinned.map(idOf));
  expect(
    lines.filter((line) => !known.has(idOf(line))),
    "Add these lines to test/catalogue.txt.",
  ).toEqual([]);
});

test("no retired id has returned", () => {
  expect(
    retired.filter((id) => ids.has(id)),
    HOW_TO_RETIRE,
  ).toEqual([]);
});
