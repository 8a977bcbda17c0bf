// The README is right: its numbers, its table of broken servers, its snippets.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue, type Level, readDeviations } from "../src/index.ts";
import { brokenServers } from "./broken/all.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(readme)?.[1] ?? "";

test("the table of broken servers is the one that the tests run", () => {
  const [, table = ""] = readme.split("| what is wrong with the server | caught by |\n| --- | --- |\n");
  const rows = brokenServers.map(([name, , ids]) => `| ${name} | ${ids.map((id) => `\`${id}\``).join(", ")} |`);
  expect(table.trim().split("\n")).toEqual(rows);
  expect(readme).toContain(`${brokenServers.length} broken servers`);
});

test("the numbers of cases are right", () => {
  const count = (level: Level) => catalogue.filter((one) => one.level === level).length;
  expect(readme).toContain(`| ${catalogue.length} | ${count("must")} | ${count("should")} | ${count("may")} |`);
});

test("the snippet is what this package's own tests begin with", () => {
  const own = readFileSync(new URL("mock.test.ts", import.meta.url), "utf8");
  expect(own).toContain(block("ts").trim().split("\n").at(-1));
});

test("the deviation is one that is accepted", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(readDeviations(JSON.parse(block("json")), ids, Date.now())).toHaveLength(1);
});
