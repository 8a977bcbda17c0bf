import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createWorld } from "./index.ts";
import { JsonWriter } from "./json-text/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, example = ""]) => example);

test("the README's examples give the values in their comments", () => {
  const code = examples
    .join("\n")
    .replace(/^import .*$/gm, "")
    .replace(
      /^(.*); \/\/ (["'\d].*|true)$/gm,
      (_, expression: string, value: string) => `seen.push([${expression}, ${value}]);`,
    );
  const run = new Function("createWorld", "JsonWriter", "seen", code);
  const seen: [unknown, unknown][] = [];
  run(createWorld, JsonWriter, seen);
  expect(seen.length).toBe(17);
  for (const [value, promised] of seen) expect(value).toBe(promised);
});
