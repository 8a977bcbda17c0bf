// The allow-list of imports holds for the whole tree, and no wrong import gets through.
import { expect, test } from "vitest";
import { check, upToDate } from "./fence/check.ts";
import { type Files, sourceFiles } from "./fence/files.ts";
import { importsOf } from "./fence/imports.ts";
import { fence } from "./fence.ts";

const files = sourceFiles();

/** The tree with one more line at the end of a file. */
function withLine(path: string, line: string): Files {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no file ${path} to try a wrong import in.`);
  return new Map(files).set(path, `${text}${line}\n`);
}

test("every import of the tree is on the list, and everything on the list is imported", () => {
  expect(check(files, fence)).toEqual([]);
});

const wrong = [
  ["apps/mock/src/upstreams/justone/upstream.ts", "../../answer.ts"],
  ["apps/mock/src/render/text.ts", "../upstreams/justone/upstream.ts"],
  ["apps/mock/src/render/text.ts", "../answer.ts"],
  ["apps/mock/src/read/read.ts", "@weibo-kit/client"],
  ["apps/mock/src/decide/source.ts", "../answer.ts"],
  ["apps/mock/src/deliver/wait.ts", "../serve.ts"],
  ["apps/mock/src/exchange/types.ts", "../journal/journal.ts"],
  ["packages/world/src/draw.ts", "@weibo-kit/mock"],
  ["packages/client/src/codes.ts", "@weibo-kit/contract"],
] as const;

test.each(wrong)("%s must not import %s, in whatever form", (path, specifier) => {
  const forms = [
    `import "${specifier}";`,
    `import type { Wrong } from "${specifier}";`,
    `export * from "${specifier}";`,
    `const later = () => import("${specifier}");`,
    `type Wrong = import("${specifier}").Wrong;`,
  ];
  const messages = check(withLine(path, forms.join("\n")), fence);
  const refused = messages.filter((message) => message.includes(`imports ${specifier}: "`));
  expect(refused.map((message) => /^[^ ]+:\d+/.exec(message)?.[0])).toHaveLength(forms.length);
  expect(refused[0]).toMatch(new RegExp(`^${path}:\\d+ imports .* may not import .* Move what both need`));
});

test.each(wrong)("%s must not import %s, even with the list written anew", (path, specifier) => {
  const changed = withLine(path, `import type { Wrong } from "${specifier}";`);
  expect(check(changed, { ...fence, rules: upToDate(changed, fence) })).not.toEqual([]);
});

test("a module of npm or Node.js needs a word as well", () => {
  const messages = check(withLine("apps/mock/src/chance/draw.ts", `import "hono/html";\nimport "crypto";`), fence);
  expect(messages).toContainEqual(expect.stringContaining('"chance" may not import "npm:hono"'));
  expect(messages).toContainEqual(expect.stringContaining('"chance" may not import "node:crypto"'));
});

test("a permission that no import uses is refused", () => {
  const mock = fence.rules["apps/mock"] ?? {};
  const rules = { ...fence.rules, "apps/mock": { ...mock, chance: "units", attic: "" } };
  expect(check(files, { ...fence, rules })).toEqual([
    '.ci/fence.ts, "apps/mock": "chance" names "units", which it does not import. Remove the word.',
    '.ci/fence.ts, "apps/mock": "attic" has no files. Remove the line.',
  ]);
});

test("a new folder needs a line", () => {
  const messages = check(new Map(files).set("apps/mock/src/attic/box.ts", `import "../mistake.ts";`), fence);
  expect(messages).toContainEqual(expect.stringContaining('"apps/mock": no line for "attic"'));
});

test("source imports no tests, and nothing reaches into another package past its exports", () => {
  const path = "apps/mock/src/chance/draw.ts";
  const inTests = [...files.keys()].find((file) => file.startsWith("apps/mock/test/"));
  const intoTests = check(withLine(path, `import "../../${inTests?.replace("apps/mock/", "")}";`), fence);
  expect(intoTests).toContainEqual(expect.stringMatching(/draw\.ts:\d+ imports .*: source must not import tests/));
  const past = check(withLine(path, `import "../../../../packages/world/src/draw.ts";`), fence);
  expect(past).toContainEqual(expect.stringMatching(/draw\.ts:\d+ imports .*: this is no file of apps\/mock\./));
});

test("two files that import only each other's types are a circle", () => {
  const circle = new Map(files)
    .set("apps/mock/src/chance/first.ts", `import type { Second } from "./second.ts";`)
    .set("apps/mock/src/chance/second.ts", `import type { First } from "./first.ts";`);
  expect(check(circle, fence).join("\n")).toMatch(/apps\/mock: files import each other in a circle: .*first\.ts/);
});

test("an import in a comment or a string is none, and a computed address is one", () => {
  const text = ["// import './a.ts'", "const b = `import './b.ts'`;", "/** import('./c.ts') */", "import(b);"];
  expect(importsOf("x.ts", text.join("\n"))).toEqual([{ specifier: undefined, line: 4 }]);
});
