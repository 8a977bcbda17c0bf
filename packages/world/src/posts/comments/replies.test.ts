import fc from "fast-check";
import { expect, test } from "vitest";
import { drawsOf } from "../../draws/draw.ts";
import { indexOfReply, replyCount } from "./replies.ts";
import { indexOfRoot, rootsBefore, type Sequence } from "./sequence.ts";

const sequences = fc
  .record({ seed: fc.nat(1000), total: fc.nat(4000), lag: fc.nat(9) })
  .map(({ seed, total, lag }): Sequence => ({ draws: drawsOf(seed, 7), total, lag }));

test("every comment is a root or the reply to one older root, and replies are in order of time", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const indices = Array.from({ length: rootsBefore(sequence, sequence.total) }, (_, root) => {
        const replies = Array.from({ length: replyCount(sequence, root) }, (_, number) =>
          indexOfReply(sequence, root, number),
        );
        const thread = [indexOfRoot(sequence, root), ...replies];
        expect(thread).toEqual(thread.toSorted((a, b) => a - b));
        return thread;
      }).flat();
      expect(indices.toSorted((a, b) => a - b)).toEqual(Array.from({ length: sequence.total }, (_, index) => index));
    }),
    { numRuns: 25, seed: 3 },
  );
});

test("about 15 of 100 roots are answered, and the first top roots have most replies", () => {
  const sequence: Sequence = { draws: drawsOf(1, 2), total: 320_000, lag: 7 };
  const counts = Array.from({ length: 250_000 }, (_, root) => replyCount(sequence, root));
  const answered = counts.filter((count) => count > 0).length;
  expect(answered / counts.length).toBeGreaterThan(0.13);
  expect(answered / counts.length).toBeLessThan(0.17);
  expect(Math.max(...counts.slice(0, 25))).toBeGreaterThanOrEqual(5000);
});
