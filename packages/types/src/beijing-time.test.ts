// The calendar by whole numbers is the one that a Date has.
import fc from "fast-check";
import { expect, test } from "vitest";
import { beijingDate, beijingDay, beijingTime, midnightInBeijing, untilMidnightInBeijing } from "./beijing-time.ts";

const AHEAD = 8 * 3_600_000;

test("any second of ten thousand years falls where a Date puts it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000_000_000, max: 250_000_000_000 }), (seconds) => {
      const date = new Date(seconds * 1000 + AHEAD);
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

test("a day ends at midnight in Beijing and not before", () => {
  const dateOf = (at: number) => new Date(at + AHEAD).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
      const midnight = at + untilMidnightInBeijing(at);
      expect(dateOf(midnight - 1)).toBe(dateOf(at));
      expect(dateOf(midnight)).not.toBe(dateOf(at));
      expect(beijingDay(midnight - 1)).toBe(beijingDay(at));
      expect(beijingDay(midnight)).toBe(beijingDay(at) + 1);
      expect(midnightInBeijing(midnight / 1000)).toBe(midnight / 1000);
      expect(midnightInBeijing(midnight / 1000 - 1)).toBe(midnight / 1000 - 86_400);
      expect(beijingDate(at / 1000)).toBe(dateOf(at));
    }),
  );
});
