// Weibo's times agree with those of a Date.
import fc from "fast-check";
import { expect, test } from "vitest";
import { secondsOf, weiboTime } from "./weibo-time.ts";

test("a documented time is written as documented", () => {
  expect(weiboTime(1_415_073_169)).toBe("Tue Nov 04 11:52:49 +0800 2014");
});

test("every part of a time is the one that a Date has, eight hours ahead", () => {
  const years = { min: Date.UTC(1970, 0, 1) / 1000, max: Date.UTC(9999, 0, 1) / 1000 };
  fc.assert(
    fc.property(fc.integer(years), (seconds) => {
      const [weekday, date, month, year, clock] = new Date((seconds + 8 * 3600) * 1000).toUTCString().split(/,? /);
      expect(weiboTime(seconds)).toBe(`${weekday} ${month} ${date} ${clock} +0800 ${year}`);
      expect(secondsOf(weiboTime(seconds))).toBe(seconds);
    }),
    { numRuns: 3_000 },
  );
});

test("a text that isn't such a time is second 0", () => {
  expect(["", "yesterday", "Tue Foo 04 11:52:49 +0800 2014"].map(secondsOf)).toEqual([0, 0, 0]);
});
