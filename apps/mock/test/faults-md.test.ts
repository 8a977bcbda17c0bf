// FAULTS.md is true and complete: its examples run, and its tables name every word and code.
import { readFileSync } from "node:fs";
import { justoneCodes, openV1Codes } from "@weibo-kit/types/codes";
import { expect, test } from "vitest";
import { mutations } from "../src/decide/mutations.ts";
import { createMock, readFault, scenarios } from "../src/index.ts";
import { validateScenario } from "../src/plan/scenario/validate.ts";
import { disruptions, quirks } from "../src/plan/scenario/vocabulary.ts";
import { limitCodes } from "../src/upstreams/justone/limit-codes.ts";

const text = readFileSync(new URL("../FAULTS.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, block = ""]) => block);

const words = [disruptions, quirks, mutations, scenarios, limitCodes].flatMap((table) => Object.keys(table));
test.each(words)("it has %s", (word) => {
  expect(text).toContain(`\`${word}\``);
});

const rows = Object.values(justoneCodes).filter(({ code }) => code !== 0);
test.each(rows)("it has the row of code $code", ({ code, name, status }) => {
  expect(text).toMatch(new RegExp(`^\\| ${code} +\\| \`${name}\` +\\| ${status.current} `, "m"));
});

test("it counts V1's codes", () => {
  expect(text).toContain(`V1 has ${Object.keys(openV1Codes).length} codes`);
});

test.each(blocks("json"))("its scenario loads: %s", (block) => {
  expect(() => createMock({ scenario: validateScenario("FAULTS.md", JSON.parse(block)) })).not.toThrow();
});

const curls = blocks("sh").flatMap((block) => block.split("\n").filter((line) => line.startsWith("curl")));

test.each(curls)("%s", async (line) => {
  const [, url = ""] = /'localhost:4010([^']*)'/.exec(line) ?? [];
  const [, name = "", value = ""] = /-H '([^:]*): ([^']*)'/.exec(line) ?? [];
  const [, body] = /-d '([^']*)'/.exec(line) ?? [];
  const [, method = "GET"] = /-X (\w+)/.exec(line) ?? [];
  const init = { method, headers: name === "" ? {} : { [name]: value }, ...(body === undefined ? {} : { body }) };
  const response = await createMock().request(url, init);
  expect(response.headers.get("x-mock-mistake")).toBeNull();
  expect(response.headers.has("x-mock-because") || url.startsWith("/__mock")).toBe(true);
});

/** The rule that decides a call of get-fans in a new mock; of two hundred calls, since some rules are for a share of them. */
async function ruleFor({ token = "any", headers = {} }): Promise<string | undefined> {
  const mock = createMock({ sleep: async () => undefined });
  const path = `/api/weibo/get-fans/v1?token=${token}&uid=1234567890`;
  // Some effects break the connection.
  for (let call = 0; call < 200; call += 1) await mock.request(path, { headers }).catch(() => undefined);
  return mock.journal.entries().find(({ plan }) => plan?.rule)?.plan?.rule;
}

const matching = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))];

test.each(matching(/`(x-mock-(?:fault|delay): [^`]+)`/g))("header %s", async (header) => {
  const [name = "", value = ""] = header.split(": ");
  expect(await ruleFor({ headers: { [name]: value } })).toBe(`header ${header}`);
});

test.each(matching(/`(?:token=)?(mock-[^`&…]+)`/g))("token %s", async (token) => {
  expect(await ruleFor({ token })).toBe(`token ${token}`);
});

test.each(matching(/`--fault ([^`]+)`/g))("--fault %s", (word) => {
  expect(() => createMock({ scenario: { rules: [readFault(word)] } })).not.toThrow();
});

test.each(matching(/`(\{"(?:when|then)": [^`]+\}\})`/g))("rule %s", (rule) => {
  expect(() => createMock({ scenario: validateScenario("FAULTS.md", [JSON.parse(rule)]) })).not.toThrow();
});
