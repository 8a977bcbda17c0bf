// A column of texts returns what was put in, whatever was in the place before.
import fc from "fast-check";
import { expect, test } from "vitest";
import { TextColumn } from "./text-column.ts";

test("law: a column of texts returns the latest text of each place, in any alphabet and of any length", () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ minLength: 150, maxLength: 400 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), texts)), fc.constantFrom(80, 160), (writes, slot) => {
      const column = new TextColumn(10, slot);
      const model = new Map(writes);
      for (const [place, text] of writes) column.set(place, text);
      for (const [place, text] of model) expect(column.get(place)).toBe(text);
    }),
  );
});
