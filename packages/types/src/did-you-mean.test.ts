// Nearest words: what is near, what is not, and that a distance is one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, distanceBetween, nearestTo } from "./did-you-mean.ts";

const KNOWN = ["calm", "flaky", "slow", "rateLimit", "301", "302", "303"];

test.each([
  ["falky", "Did you mean flaky? "],
  ["flakey", "Did you mean flaky? "],
  ["ratelimit", "Did you mean rateLimit? "],
  ["30", "Did you mean 301 or 302 or 303? "],
  ["nothing", ""],
  ["", ""],
  ["x".repeat(200), ""],
])("%j: %j", (wrong, question) => {
  expect(didYouMean(wrong, KNOWN)).toBe(question);
});

test("a distance is 0 for the same text, the same both ways, and at most the longer length", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const distance = distanceBetween(one, other);
      expect(distance === 0).toBe(one === other);
      expect(distanceBetween(other, one)).toBe(distance);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

test("a known word without one of its letters is found", () => {
  for (const word of KNOWN)
    for (let at = 0; at < word.length; at += 1)
      expect(nearestTo(word.slice(0, at) + word.slice(at + 1), [word])).toEqual([word]);
});
