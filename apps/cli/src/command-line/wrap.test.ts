// Helps fit into eighty columns, in which a Chinese character takes two; only a command may be longer.
import { expect, test } from "vitest";
import { help as english } from "../texts/en/help.ts";
import { help as chinese } from "../texts/zh/help.ts";
import { displayWidth } from "../units/display-width.ts";
import { wrapped, wrappedExamples } from "./wrap.ts";

const names = ["serve", "run", "env", "check", "export", "users"] as const;
const pages = [english, chinese].flatMap((help) => names.map((name) => help[name].examples));
const withoutSpaces = (text: string) => text.replaceAll(/\s/g, "");

test.each(pages)("the examples lose nothing and fit: %s", (examples) => {
  const lines = wrappedExamples(examples, 80).split("\n");
  expect(withoutSpaces(lines.join(""))).toBe(withoutSpaces(examples));
  const long = lines.filter((line) => displayWidth(line) > 80);
  expect(long.filter((line) => !/^ {2}(WEIBO_KIT_TOKEN=… )?weibo-kit (check|export) /.test(line))).toEqual([]);
});

test("on a wide terminal they stay as they are", () => {
  for (const examples of pages) expect(wrappedExamples(examples, 200)).toBe(examples);
});

test("Chinese breaks between characters, but not before punctuation or within a word", () => {
  expect(wrapped("一二三四，五六seven八（九十）", 8)).toBe("一二三\n四，五六\nseven八\n（九十）");
  expect(wrapped("one two three", 8)).toBe("one two\nthree");
  expect(wrapped("a-word-that-is-longer-than-the-line x", 8)).toBe("a-word-that-is-longer-than-the-line\nx");
});
