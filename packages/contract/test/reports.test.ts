// Every report shows the same results: what broke, in words, with a command and without a token.

import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { type Results, reportFiles, toHtml, toJUnit, toMarkdown, toText, type Verdict } from "../src/index.ts";

const kept: Verdict = {
  id: "get-fans-schema",
  level: "must",
  upstream: "justone",
  operation: "get-fans",
  topic: "schema",
  promise: "sends a payload",
  is: "kept",
  calls: ["http://127.0.0.1:1/api/weibo/get-fans/v1?uid=1&token=$TOKEN"],
};
const broken: Verdict = {
  ...kept,
  id: "get-fans-idstr",
  topic: "fields",
  is: "broken",
  because: `$.data.users[3].idstr: "<script>alert(1)</script>|\u0000" is not String(id) 13`,
};
const guess: Verdict = { ...broken, id: "get-fans-guess", level: "may" };
const known: Verdict = { ...broken, id: "get-fans-known", known: { reason: "old", expires: "2027-01-01" } };
const unchecked: Verdict = {
  ...kept,
  id: "code-302",
  is: "not checked",
  because: "needs faults: 302",
  why: "condition",
};

const results: Results = {
  version: 1,
  target: "http://127.0.0.1:1",
  isFree: false,
  dialect: "current",
  upstreams: ["justone"],
  startedAt: "2026-07-28T06:00:25.953Z",
  milliseconds: 1234,
  calls: { planned: 5, sent: 5, cap: 25, cost: 50, billed: 40 },
  probes: { seed: 1, runs: 0 },
  verdicts: [kept, broken, guess, known, unchecked],
  unusedDeviations: [],
};

test("the terminal shows what broke, by path, and a command to see it", () => {
  const text = toText(results);
  expect(text).toContain("✗ get-fans-idstr (must): $.data.users[3].idstr:");
  expect(text).toContain('curl -i "http://127.0.0.1:1/api/weibo/get-fans/v1?uid=1&token=$TOKEN"');
  expect(text).toContain("~ get-fans-known: known until 2027-01-01: old");
  expect(text).toContain("- not checked, needs faults: code-302");
  expect(text).toContain("Breaks 2 of 4 promises.");
  expect(text).toContain("5 calls of at most 25 in 1.2 s, ¥0.40");
});

test("Markdown keeps a server's text inside its cell", () => {
  const row = toMarkdown(results)
    .split("\n")
    .find((line) => line.startsWith("| `get-fans-idstr`"));
  expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
});

test("JUnit is XML with a test per case: a failure, two that are excused, one not checked", () => {
  const xml = toJUnit(results);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect(testsuites).toMatchObject({ "@_tests": "5", "@_failures": "1", "@_skipped": "3" });
  expect(testsuites.testsuite.testcase).toHaveLength(5);
});

test("JUnit is well-formed, whatever a server or a user writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const any = {
        ...results,
        target: text,
        verdicts: [
          { ...broken, because: text, calls: [text] },
          { ...known, because: text },
        ],
      };
      expect(XMLValidator.validate(toJUnit(any))).toBe(true);
    }),
  );
});

test("the page holds a dot per case, a card per broken promise, and loads nothing", () => {
  const html = toHtml(results);
  expect(html.match(/<a class="dot /g)).toHaveLength(5);
  expect(html.match(/<article class="card/g)).toHaveLength(3);
  expect(html).toContain("&lt;script&gt;alert(1)");
  expect(html).not.toMatch(/<script|<link|<img|url\(|@import| src=/);
});

test("every dot leads to its case", () => {
  const html = toHtml(results);
  for (const [, id] of html.matchAll(/class="dot \w+" href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
});

test("results.json makes every other report again", () => {
  const files = reportFiles(results);
  const again: Results = JSON.parse(files["results.json"] ?? "");
  expect(reportFiles(again)).toEqual(files);
  expect(Object.keys(files)).toEqual(["results.json", "summary.md", "junit.xml", "report.html"]);
});

test("only guesses broken: nothing is broken", () => {
  expect(toText({ ...results, verdicts: [kept, guess] })).toContain("Keeps 1 of 2 promises.");
});

test("promises that broke in the same way are one entry with their number and the first as an example", () => {
  const because = 'content-type: "text/plain"';
  const operations = ["get-fans", "get-followers", "get-user-detail", "hot-search", "users-show"];
  const same = operations.map(
    (operation): Verdict => ({ ...broken, id: `${operation}-content-type`, operation, because }),
  );
  const rows = [3, 16].map(
    (row): Verdict => ({ ...broken, id: `row-${row}`, because: `$.users[${row}].id: 5 (/x?a=1)` }),
  );
  const all = { ...results, verdicts: [kept, ...same, ...rows] };
  const text = toText(all);
  expect(text).toContain('✗ get-fans-content-type and 4 more (must): content-type: "text/plain"');
  expect(text).toContain(
    "    also: get-followers-content-type, get-user-detail-content-type, hot-search-content-type, and 1 more",
  );
  expect(text).toContain("✗ row-3 and 1 more (must): $.users[3].id: 5");
  expect(text.match(/^✗/gm)).toHaveLength(2);
  expect(text).toContain("Breaks 7 of 8 promises.");
  const markdown = toMarkdown(all);
  expect(markdown).toContain("| `get-fans-content-type` and 4 more | must |");
  expect(markdown).toContain("The same in `get-followers-content-type`,");
  const html = toHtml(all);
  expect(html.match(/<article class="card/g)).toHaveLength(2);
  for (const [, id] of html.matchAll(/class="dot \w+" href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
});
