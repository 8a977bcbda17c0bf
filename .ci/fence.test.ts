// The allow-list of imports holds for the whole tree, and no wrong import gets through.
import { expect, test } from "vitest";
import { check, upToDate } from "./fence/check.ts";
import { type Files, sourceFiles } from "./fence/files.ts";
import { importsOf } from "./fence/imports.ts";
import { fence } from "./fence.ts";

const files = sourceFiles();

/** The tree with one more file. */
const withFile = (path: string, text: string): Files => new Map(files).set(path, text);

test("every import of the tree is on the list, and everything on the list is imported", () => {
  expect(check(files, fence)).toEqual([]);
});

/** The first of each pair is a file that does not exist yet. */
const wrong = [
  ["apps/mock/src/upstreams/justone/new.ts", "../../answer.ts"],
  ["apps/mock/src/render/new.ts", "../upstreams/justone/upstream.ts"],
  ["apps/mock/src/render/new.ts", "../answer.ts"],
  ["apps/mock/src/read/new.ts", "@weibo-kit/client"],
  ["apps/mock/src/decide/new.ts", "../answer.ts"],
  ["apps/mock/src/deliver/new.ts", "../serve.ts"],
  ["apps/mock/src/exchange/new.ts", "../journal/journal.ts"],
  ["packages/world/src/json-text/new.ts", "@weibo-kit/mock"],
  ["packages/client/src/errors/new.ts", "@weibo-kit/contract"],
] as const;

test.each(wrong)("%s must not import %s, in whatever form", (path, specifier) => {
  const forms = [
    `import "${specifier}";`,
    `import type { Wrong } from "${specifier}";`,
    `export * from "${specifier}";`,
    `const later = () => import("${specifier}");`,
    `type Wrong = import("${specifier}").Wrong;`,
  ];
  const messages = check(withFile(path, forms.join("\n")), fence);
  const refused = messages.filter((message) => message.includes(`imports ${specifier}: "`));
  expect(refused.map((message) => /^[^ ]+:\d+/.exec(message)?.[0])).toHaveLength(forms.length);
  expect(refused[0]).toMatch(new RegExp(`^${path}:\\d+ imports .* may not import .* Move what both need`));
});

test.each(wrong)("%s must not import %s, even with the list written anew", (path, specifier) => {
  const changed = withFile(path, `import type { Wrong } from "${specifier}";`);
  expect(check(changed, { ...fence, rules: upToDate(changed, fence) })).not.toEqual([]);
});

test("a module of npm or Node.js needs a word as well", () => {
  const messages = check(withFile("apps/mock/src/chance/new.ts", `import "hono/html";\nimport "crypto";`), fence);
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
  const path = "apps/mock/src/chance/new.ts";
  const inTests = [...files.keys()].find((file) => file.startsWith("apps/mock/test/"));
  const intoTests = check(withFile(path, `import "../../${inTests?.replace("apps/mock/", "")}";`), fence);
  expect(intoTests).toContainEqual(expect.stringMatching(/new\.ts:\d+ imports .*: source must not import tests/));
  const past = check(withFile(path, `import "../../../../packages/world/src/index.ts";`), fence);
  expect(past).toContainEqual(expect.stringMatching(/new\.ts:\d+ imports .*: this is no file of apps\/mock\./));
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
