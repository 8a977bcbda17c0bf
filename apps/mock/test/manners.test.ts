// The report on how a client behaved.
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { createMock, type MockSettings } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const UID = 1234567890;
const fans = (page = 1, extra = "") => `/api/weibo/get-fans/v1?token=a&uid=${UID}&page=${page}${extra}`;

/** The pages of a list that has one page only, and so many more. */
function walk(more: number): readonly string[] {
  const { world } = createMock();
  const isShort = (uid: number) => world.has(uid) && world.fans(uid).length <= 20 && !world.user(uid).withholds.fans;
  let uid = UID;
  while (!isShort(uid)) uid += 1;
  return Array.from({ length: 1 + more }, (_, place) => fans(place + 1).replace(String(UID), String(uid)));
}

/** Plays calls and waits, and returns the lapses of one promise. */
async function lapses(manner: string, steps: readonly (string | number)[], settings: MockSettings = {}) {
  const mock = createMock({ clock: () => 0, ...settings });
  for (const step of steps) {
    if (typeof step === "number") mock.advance(step);
    else await mock.request(step);
  }
  const remark = mock.manners("a")?.remarks.find((each) => each.manner === manner);
  return { occasions: remark?.occasions, lapses: remark?.lapses };
}

const collect = { replay: "1:301" };
const limited = { replay: "1:302+retry=2" };
const refused = (code: number) => ({ replay: `1:${code}` });

test.each<[string, string, readonly (string | number)[], MockSettings, RegExp | undefined]>([
  ["retries", "a 301 is retried later", [fans(), 500, fans()], collect, undefined],
  ["retries", "a 301 is retried at once", [fans(), fans()], collect, /retried a 301 after 0 ms/],
  ["retries", "a 301 is given up", [fans(), fans(2)], collect, /301 was not retried/],
  ["retries", "given up after a retry", [fans(), 500, fans()], { replay: "1:301;2:301" }, undefined],
  [
    "gives-up",
    "six failures in a row",
    Array(6).fill(fans()),
    { replay: [1, 2, 3, 4, 5, 6].map((n) => `${n}:301`).join(";") },
    /failure 6/,
  ],
  ["backs-off", "as long as Retry-After says", [fans(), 2_000, fans()], limited, undefined],
  ["backs-off", "not that long", [fans(), 1_000, fans()], limited, /1000 ms after a 302, not 2000/],
  ["stops", "nothing after 100", [fans()], refused(100), undefined],
  ["stops", "goes on after 100", [fans(), fans(2)], refused(100), /after a 100/],
  ["stops", "goes on after 601", [fans(), fans(2)], refused(601), /after a 601/],
  ["stops", "goes on after 303", [fans(), fans(2)], refused(303), /after a 303/],
  ["stops", "goes on tomorrow", [fans(), 86_400_000, fans(2)], refused(303), undefined],
  ["stops-at-end", "past the last page", [fans(500_000), fans(500_001)], {}, /500000 was the last/],
  ["stops-at-end", "one page more, to make sure", walk(1), {}, undefined],
  ["stops-at-end", "two pages more", walk(2), {}, /page 2 was the last/],
  ["asks-once", "the same page twice", [fans(), fans()], {}, /entry 1 had answered the same/],
  ["asks-once", "two pages", [fans(1), fans(2)], {}, undefined],
  ["known-parameters", "a limit that doesn't exist", [fans(1, "&limit=5")], {}, /no parameter limit/],
  ["known-parameters", "all known", [fans()], {}, undefined],
])("%s: %s", async (manner, _what, steps, settings, expected) => {
  const seen = await lapses(manner, steps, settings);
  expect(seen.occasions).toBeGreaterThan(0);
  if (expected === undefined) expect(seen.lapses).toEqual([]);
  else expect(seen.lapses?.[0]).toMatch(expected);
});

test("JSON for all tokens, and JUnit that a CI shows", async () => {
  const mock = createMock();
  for (const path of [fans(), fans(), fans().replace("token=a", "token=b")]) await mock.request(path);
  const all = await jsonOf(mock.request("/__mock/manners"));
  expect(all.map(({ isPolite }: { readonly isPolite: boolean }) => isPolite)).toEqual([false, true]);
  const response = await mock.request("/__mock/manners?format=junit&token=a");
  expect(response.headers.get("content-type")).toBe("application/xml");
  const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(await response.text());
  expect(testsuites.testsuite["@_failures"]).toBe("1");
  expect(testsuites.testsuite.testcase).toHaveLength(7);
});

test("there is no report on a token without calls", () => {
  expect(createMock().manners("nobody")).toBeUndefined();
});
