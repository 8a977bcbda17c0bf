// The short forms of ids lead back to them, and ids have their second in them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { mblogidOf, midOf, timeOfId } from "./post-id.ts";

const PAIRS = [
  ["4460302139712164", "IpiJvEKzO"],
  ["5105108646627428", "P28TKrO60"],
  ["3626967855", "5QteEL"],
] as const;

test.each(PAIRS)("the id %s is %s in addresses", (id, short) => {
  expect(mblogidOf(id)).toBe(short);
  expect(mblogidOf(Number(id))).toBe(short);
  expect(midOf(short)).toBe(id);
});

test("every id leads to a short form and back", () => {
  const ids = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(ids, (id) => {
      const short = mblogidOf(id);
      expect(short).toMatch(/^[1-9A-Za-z][0-9A-Za-z]*$/);
      expect(midOf(short)).toBe(String(id));
    }),
    { numRuns: 5_000 },
  );
});

test("a text that no id has is none", () => {
  for (const text of ["", "0", "00", "0IpiJvEKzO", "IpiJvEKz-", "ZZZZZ", "Ipi JvEKz", "I".repeat(30)])
    expect(midOf(text)).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const id = midOf(text);
      if (id !== undefined) expect(mblogidOf(id)).toBe(text);
    }),
  );
});

test("the second of an id is that of its post", () => {
  const second = fc.integer({ min: 1_312_473_600, max: 2_500_000_000 });
  fc.assert(
    fc.property(second, fc.integer({ min: 0, max: 4_194_303 }), (created, low) => {
      const id = (BigInt(created - 515_483_463) << 22n) | BigInt(low);
      expect(timeOfId(Number(id))).toBe(created);
      expect(timeOfId(String(id))).toBe(created);
    }),
  );
  expect(timeOfId(3626967855)).toBeUndefined();
  expect(timeOfId("what")).toBeUndefined();
});
