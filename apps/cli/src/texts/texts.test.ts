// The language of the command: chosen by --lang or the locale, and complete.
import { scenarios } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import { run } from "../../test/command.ts";
import type { Texts } from "./en/en.ts";
import { languageOf } from "./language.ts";
import { zh } from "./zh/zh.ts";

test.each([
  [[], {}, "en"],
  [[], { LANG: "zh_CN.UTF-8" }, "zh"],
  [[], { LANG: "zh_TW" }, "zh"],
  [[], { LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
  [[], { LANG: "en_US.UTF-8", LC_MESSAGES: "zh_CN" }, "zh"],
  [[], { LANG: "zha" }, "en"],
  [["serve", "--lang", "zh"], { LANG: "en_US" }, "zh"],
  [["--lang=en", "serve"], { LANG: "zh_CN" }, "en"],
  [["serve", "--lang", "zh-CN"], {}, "zh"],
  [["serve", "--lang", "zh_CN.UTF-8"], {}, "zh"],
  [["serve", "--lang=zh_TW"], {}, "zh"],
  [["serve", "--lang", "EN"], { LANG: "zh_CN" }, "en"],
  [["run", "--", "pytest", "--lang", "zh"], {}, "en"],
] as const)("%j with %j is %s", (words, environment, language) => {
  expect(languageOf(words, environment)).toBe(language);
});

test("without a variable the system decides, as on Windows", () => {
  expect(languageOf([], {}, "zh-CN")).toBe("zh");
});

test("a missing text is a type error", () => {
  const { help, ...rest } = zh;
  // @ts-expect-error the table lacks `help`
  const withoutHelp: Texts = rest;
  // @ts-expect-error the descriptions lack `serve`
  const withoutServe: Texts["help"] = {
    program: help.program,
    run: help.run,
    env: help.env,
    check: help.check,
    users: help.users,
    export: help.export,
  };
  expect([withoutHelp, withoutServe]).toHaveLength(2);
});

const CHINESE = { LC_ALL: "zh_CN.UTF-8" };
const HAN = /\p{Script=Han}/u;

test.each([[], ["serve"], ["run"], ["env"], ["check"], ["export"], ["users"]])(
  "%s --help is Chinese with a Chinese locale",
  async (...words) => {
    const { code, out } = await run(...words, "--help", CHINESE);
    expect(code).toBe(0);
    expect(out).toMatch(/^用法：/);
    const described = out.split("\n").filter((line) => /^ {2}(-\w|--|\w+ )/.test(line) && !/weibo-kit /.test(line));
    expect(described.length).toBeGreaterThan(2);
    for (const line of described) expect(line).toMatch(HAN);
  },
);

test.each([
  ["serve", "--prt", "1"],
  ["serve", "4321"],
  ["serve", "--host", ""],
  ["serve", "--port", "x"],
  ["serve", "--scenario", "flakey"],
  ["serve", "--scenario", "./nothing.json"],
  ["serve", "--fixtures", "/nowhere"],
  ["check", "localhost:4010"],
  ["check", "https://api.example.com"],
  ["users", "nobody-at-all"],
  ["users", "--find", "fans>1e20"],
])("%s %s %s: the mistake is Chinese", async (...words) => {
  const { code, error } = await run(...words, "--lang", "zh");
  expect(error).toMatch(/^错误：|失败：/);
  // Names and paths stay; a whole English sentence would be a text that is missing.
  expect(error.replaceAll(/"[^"]*"|'[^']*'/g, "")).not.toMatch(/[a-z]+ [a-z]+ [a-z]+ [a-z]+/);
  expect(code).toBe(2);
});

test("the scenarios that are described in Chinese exist", () => {
  expect(Object.keys(scenarios)).toEqual(expect.arrayContaining(Object.keys(zh.foreign.scenarios)));
});

test("an unknown language is refused", async () => {
  const { code, error } = await run("serve", "--lang", "fr");
  expect(error).toBe("error: option '--lang <name>' argument 'fr' is invalid. Allowed choices are en, zh.\n");
  expect(code).toBe(2);
});
