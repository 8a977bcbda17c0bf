import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createWorld } from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, example = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];

test("every line of the README's example says what comes out", () => {
  const code = example
    .replace(/^import .*$/m, "")
    .replace(
      /^(world\..*); \/\/ (.*)$/gm,
      (_, expression: string, value: string) => `seen.push([${expression}, ${value}]);`,
    );
  const run = new Function("createWorld", "seen", code);
  const seen: [unknown, unknown][] = [];
  run(createWorld, seen);
  expect(seen.length).toBe(6);
  for (const [value, said] of seen) expect(value).toBe(said);
});
