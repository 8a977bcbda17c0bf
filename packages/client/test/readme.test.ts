/** Each example of the README runs against the mock and prints what its comments show. */
import { readFile } from "node:fs/promises";
import { createMock } from "@weibo-kit/mock";
import { transform } from "esbuild";
import { afterEach, expect, test, vi } from "vitest";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const recipes = [...readme.matchAll(/^## (.+)$|^```ts\n([\s\S]+?)^```$/gm)]
  .map(([, title, code], place, all) => ({
    title: title ?? all.slice(0, place).findLast((it) => it[1])?.[1] ?? "start",
    code,
  }))
  .flatMap(({ title, code }) => (code === undefined ? [] : [{ title, code }]));

/** What a README may import. */
const modules = {
  "@weibo-kit/client": () => import("../src/index.ts"),
  "@weibo-kit/client/open-v1": () => import("../src/open-v1/index.ts"),
  "@weibo-kit/mock": () => import("@weibo-kit/mock"),
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Expected lines: the comment after a `console.log`, and comments that are such a line alone. */
const expected = (code: string): readonly string[] =>
  code
    .split("\n")
    .flatMap((line) => /^\s*console\.log\(.*\); \/\/ (.*)$/.exec(line)?.[1] ?? /^\/\/ (\d .*)$/.exec(line)?.[1] ?? []);

async function printed(code: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = (...values: readonly unknown[]): void => void lines.push(values.map(String).join(" "));
  const { code: script } = await transform(code, { loader: "ts" });
  const body = script.replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = await modules[$2]();");
  await new Function("console", "modules", `return (async () => {${body}\n})()`)({ log }, modules);
  return lines;
}

test("the README has an example for each topic", () => {
  const titles = ["Install", "Errors", "Retries and timeouts", "Pagination", "Budget, concurrency and rate limit"];
  const more = ["Testing with the mock", "Moving from plain `fetch`", "Abort and validate", "Open Platform V1"];
  expect(recipes.map(({ title }) => title)).toEqual(expect.arrayContaining([...titles, ...more]));
});

test.each(recipes)("$title", async ({ code }) => {
  vi.stubGlobal("fetch", createMock().fetch);
  vi.stubEnv("JUSTONE_TOKEN", "token-of-the-environment");
  expect(expected(code).length).toBeGreaterThan(0);
  expect(await printed(code)).toEqual(expected(code));
});
