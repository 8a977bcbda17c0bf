// Doc comments belong to the code below them: of two that follow one another, editors show the second alone.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root, trackedFiles } from "./fence/files.ts";

test("no doc comment is followed by another one", () => {
  const doubled = trackedFiles()
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(`${root}/${file}`, "utf8");
      return [...text.matchAll(/\*\/\n\s*\/\*\*/g)].map(
        ({ index }) => `${file}:${text.slice(0, index).split("\n").length}`,
      );
    });
  expect(doubled).toEqual([]);
});
