// The forms for Node.js and for the web are the same functions.
import fc from "fast-check";
import { expect, test } from "vitest";
import * as node from "./node.ts";
import * as web from "./web.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string().map((text) => `\ufeff${text}`),
);
const base64 = fc.oneof(
  fc.base64String(),
  text.map((text) => Buffer.from(text).toString("base64url")),
  fc.string({ unit: fc.constantFrom(..."AQZaqz09+/-_ \n!") }),
);

test("both have the same functions", () => {
  expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort());
});

test("any text and any key give the same hashes", () => {
  fc.assert(
    fc.property(text, text, (key, text) => {
      expect(web.sha256(text)).toBe(node.sha256(text));
      expect(web.md5(text)).toBe(node.md5(text));
      expect(web.hmacSha256(key, text)).toBe(node.hmacSha256(key, text));
      expect(web.hmacSha1(key, text)).toBe(node.hmacSha1(key, text));
    }),
    { numRuns: 500 },
  );
});

test("any text survives Base64, and any Base64 is read as the same text", () => {
  fc.assert(
    fc.property(text, base64, (text, encoded) => {
      expect(web.encodeBase64Url(text)).toBe(node.encodeBase64Url(text));
      expect(web.decodeBase64(encoded)).toBe(node.decodeBase64(encoded));
    }),
    { numRuns: 2_000 },
  );
});

test("two secrets are the same if all of their bytes are", () => {
  const changed = fc.tuple(text, text).chain(([one, other]) => fc.tuple(fc.constant(one), fc.constantFrom(one, other)));
  fc.assert(
    fc.property(changed, ([one, other]) => {
      const isSame = Buffer.from(one).equals(Buffer.from(other));
      expect([node.isSameSecret(one, other), web.isSameSecret(one, other)]).toEqual([isSame, isSame]);
    }),
  );
});

test.each([["Node.js", node] as const, ["the web", web] as const])(
  "on %s a client that leaves ends a sleep",
  async (_, platform) => {
    const leaving = new AbortController();
    const sleeping = platform.sleep(3_600_000, leaving.signal);
    leaving.abort();
    await sleeping;
    await platform.sleep(3_600_000, leaving.signal);
    await platform.sleep(1, new AbortController().signal);
  },
);
