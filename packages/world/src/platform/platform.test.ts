// The forms for Node.js and for the web are the same functions.
import fc from "fast-check";
import { expect, test } from "vitest";
import * as node from "./node.ts";
import * as web from "./web.ts";

/** Any text: all planes, halves of surrogate pairs, byte order marks. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string().map((text) => `\ufeff${text}`),
);

test("both have the same functions", () => {
  expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort());
});

test("any text is written as the same bytes, and read as the same text", () => {
  fc.assert(
    fc.property(text, fc.nat(20), (text, start) => {
      const size = start + text.length * 3;
      const [here, there] = [node.allocate(size), web.allocate(size)];
      const length = node.writeUtf8(here, text, start);
      expect(web.writeUtf8(there, text, start)).toBe(length);
      expect([...there]).toEqual([...here]);
      expect([...web.encodeUtf8(text)]).toEqual([...node.encodeUtf8(text)]);
      expect(web.byteLength(text)).toBe(length);
      expect(node.byteLength(text)).toBe(length);
      expect(web.readUtf8(there, start, start + length)).toBe(node.readUtf8(here, start, start + length));
    }),
    { numRuns: 2_000 },
  );
});
