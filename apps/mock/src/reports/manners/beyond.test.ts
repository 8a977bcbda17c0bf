// Pages beyond the last one: agrees with a plain search for every order of pages, in a bounded number of steps.
import fc from "fast-check";
import { expect, test } from "vitest";
import { beyondIn } from "./beyond.ts";
import type { Call } from "./call.ts";
import type { Page } from "./page.ts";

const CALL = { count: 1, nth: 1, at: "", upstream: "justone", operation: "get-fans", method: "GET", url: "" };
const ANSWER = { origin: "", token: "#1", status: 200, code: 0, cost: 10, milliseconds: 1, because: "", input: {} };
const ENTRY: Call = { ...CALL, ...ANSWER, by: "world", answered: 1, known: 0 };

function pageOf(number: number, isLast: boolean, hasNumber: boolean): Page {
  const entry: Call = isLast ? { ...ENTRY, isLast } : ENTRY;
  return { entry, list: "fans", text: `page ${number}`, number: hasNumber ? number : undefined, isDoubtful: false };
}

/** As the promise is written down: for each last page, look at every later one. */
function searched(pages: readonly Page[]) {
  return pages.flatMap((last, place) => {
    if (!last.entry.isLast) return [];
    const before = pages.slice(0, place + 1).map(({ text }) => text);
    const beyond = pages.slice(place + 1).find(({ number, text }) => {
      return last.number === undefined ? !before.includes(text) : Number(number) > last.number;
    });
    return beyond ? [[last, beyond] as const] : [];
  });
}

test("law: the pages found are those that a search over all later pages finds", () => {
  const calls = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(calls, fc.boolean(), (calls, hasNumber) => {
      const pages = calls.map(([number, isLast]) => pageOf(number, isLast, hasNumber));
      const places = (pairs: ReturnType<typeof beyondIn>) =>
        new Map(pairs.map(([last, beyond]) => [pages.indexOf(last), pages.indexOf(beyond)]));
      expect(places(beyondIn(pages))).toEqual(places(searched(pages)));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, (place: number) => number, boolean]>([
  ["rising numbers", (place) => place, true],
  ["falling numbers", (place) => -place, true],
  ["one number", () => 1, true],
  ["new cursors", (place) => place, false],
  ["one cursor", () => 1, false],
])("10,000 last pages with %s are compared a few times each", (_what, numberOf, hasNumber) => {
  let reads = 0;
  const get = (page: Page, key: keyof Page) => {
    reads += 1;
    return page[key];
  };
  const pages = Array.from({ length: 10_000 }, (_, place) => pageOf(numberOf(place), true, hasNumber));
  beyondIn(pages.map((page) => new Proxy(page, { get: (target, key: keyof Page) => get(target, key) })));
  expect(reads).toBeLessThan(100_000);
});
