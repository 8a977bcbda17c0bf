import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL(".", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => ({ name, code: withoutComments(readFileSync(new URL(name, root), "utf8")) }));

/** What IEEE 754 or the language fixes to the last bit. Logarithms and powers are left to each engine. */
const EXACT = ["ceil", "floor", "imul", "max", "min", "sqrt"];

test("nothing depends on chance, on a clock, or on how an engine rounds", () => {
  const found = files.flatMap(({ name, code }) => {
    const inexact = [...code.matchAll(/Math\.(\w+)/g)]
      .map(([, call = ""]) => call)
      .filter((call) => !EXACT.includes(call));
    const banned = code.match(/\bDate\b|performance\.|\*\*|randomUUID|toLocale|\bIntl\b/g) ?? [];
    return [...inexact, ...banned].map((what) => `${name}: ${what}`);
  });
  expect(found).toEqual([]);
});

test("faker is no dependency of those who install the package", () => {
  expect(files.filter(({ code }) => code.includes("@faker-js/faker"))).toEqual([]);
});

test("of the other packages, only mistakes, checks of options and Beijing's calendar are imported", () => {
  expect(
    files.filter(({ code }) => /from "@weibo-kit\/(?!types\/(?:mistake|options|beijing-time)")/.test(code)),
  ).toEqual([]);
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
