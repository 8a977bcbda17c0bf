// Bodies that are no XML at all: what is wrong with them is said in words that a reader can use.
import { expect, test } from "vitest";
import { check, inProcess } from "../src/index.ts";

test.each([
  ["no text", ""],
  ["white space alone", " \n"],
  ["a comment alone", "<!-- moved -->"],
])("a redirect with %s is no XML, said in whole sentences", async (_name, body) => {
  const redirect = async () => new Response(body, { status: 301, headers: { location: "/x" } });
  const results = await check(inProcess(redirect), { probes: { runs: 0 }, sleep: async () => {} });
  const reasons = results.verdicts.map(({ because = "" }) => because);
  expect(reasons.filter((reason) => /undefined|NaN/.test(reason))).toEqual([]);
  const { because } = results.verdicts.find(({ id }) => id === "users-show-xml-well-formed") ?? {};
  expect(because).toBe(body.trim() === "" ? "HTTP 301: the body has no text" : "HTTP 301: line 1: Start tag expected.");
});
