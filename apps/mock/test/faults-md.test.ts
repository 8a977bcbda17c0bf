// FAULTS.md tells the truth: its examples run, and it leaves no word out.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { limitCodes } from "../src/plan/limits/codes.ts";
import { validateScenario } from "../src/plan/scenario/validate.ts";
import { disruptions, quirks } from "../src/plan/scenario/vocabulary.ts";

const text = readFileSync(new URL("../FAULTS.md", import.meta.url), "utf8");
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, block = ""]) => block);

test.each([...Object.keys(disruptions), ...Object.keys(quirks), ...Object.keys(limitCodes.justone)])(
  "it has %s",
  (word) => {
    expect(text).toContain(`\`${word}\``);
  },
);

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
