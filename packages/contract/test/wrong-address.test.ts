// A wrong address: what is there imitates nothing, so it is neither praised nor blamed.
import { createMock } from "@weibo-kit/mock";
import { expect, test } from "vitest";
import {
  catalogue,
  check,
  exitCodeOf,
  type Fetch,
  inProcess,
  type Results,
  toHtml,
  toMarkdown,
  toText,
} from "../src/index.ts";
import { reply, type Where } from "./broken/edit.ts";
import { broken } from "./broken/server.ts";

const cases = catalogue.filter(({ id }) => id !== "users-show-unseen-codes");

const ask = (fetch: Fetch) =>
  check(inProcess(fetch, { faults: "none" }), { cases, probes: { runs: 0 }, sleep: async () => {} });
const brokenIn = ({ verdicts }: Results) =>
  verdicts.filter(({ is }) => is === "broken").map(({ id, because }) => `${id}: ${because}`);

test("where no operation is there, the address is wrong: exit code 4", async () => {
  const mock = createMock();
  const results = await ask((url, init) => mock.fetch(url.replace("in.process", "in.process/wrong"), init));
  expect(brokenIn(results)).toEqual([]);
  expect(results.verdicts.map(({ because }) => because)).toContain(
    "no answer: every operation answers HTTP 404; is the address right?",
  );
  expect(exitCodeOf(results)).toBe(4);
  // The unknown path of a case is answered as it should be, which is nothing to praise the address for.
  expect(results.verdicts.map(({ is }) => is)).toContain("kept");
  const words = "Nothing there is imitated: no operation is at this address. Is it right?";
  expect(toText(results)).toContain(words);
  expect(toMarkdown(results)).toContain(`## ⚪ ${words}`);
  expect(toHtml(results)).toContain(`<main class="">`);
  expect(toHtml(results)).toContain(`<h1>${words}</h1>`);
});

test("a server of something else has its own page for unknown paths, which breaks no promise", async () => {
  const page = { status: 404, type: "text/html", text: "<h1>Not found</h1>" };
  const results = await ask(broken(async () => page));
  expect(brokenIn(results)).toEqual([]);
  expect(exitCodeOf(results)).toBe(4);
  expect(toText(results)).toContain("Nothing there is imitated");
  // Beside operations that are there, the same page breaks the promise about unknown paths.
  const isUnknownPath: Where = ({ pathname }) => pathname.includes("get-nothing");
  expect(brokenIn(await ask(broken(reply(isUnknownPath, () => page))))).toEqual([
    expect.stringMatching(/^justone-unknown-path: /),
  ]);
});
