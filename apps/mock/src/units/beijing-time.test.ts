// The calendar by whole numbers is the one that everybody has.
import fc from "fast-check";
import { expect, test } from "vitest";
import { weiboTime } from "../render/formats.ts";
import { WeiboTime } from "../render/weibo-time.ts";
import { beijingTime } from "./beijing-time.ts";

test("any second of ten thousand years falls where a Date puts it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000_000_000, max: 250_000_000_000 }), (seconds) => {
      const date = new Date((seconds + 8 * 3600) * 1000);
      expect(beijingTime(seconds)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth(),
        date: date.getUTCDate(),
        weekday: date.getUTCDay(),
        second: date.getUTCHours() * 3600 + date.getUTCMinutes() * 60 + date.getUTCSeconds(),
      });
    }),
    { numRuns: 5_000 },
  );
});

test("as bytes and as a text a time is the same", () => {
  const said = Array.from({ length: 3_000 }, (_, index) => 1_250_179_200 + index * 171_717);
  for (const seconds of said) expect(`"${weiboTime(seconds)}"`).toBe(JSON.stringify(new WeiboTime(seconds)));
  expect(weiboTime(1_415_073_169)).toBe("Tue Nov 04 11:52:49 +0800 2014");
});
