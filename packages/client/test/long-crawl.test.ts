/** A long crawl: five hundred pages, a fifth of all attempts failing. */
import { expect, test } from "vitest";
import { crawl } from "../bench/crawl.ts";

test("a crawl of 500 pages at 20 % faults ends with exactly the right users, in order", async () => {
  const { found, truth, report, spent, faults } = await crawl();
  expect(truth.length).toBeGreaterThan(9980);
  expect(found).toEqual(truth);
  expect(report).toMatchObject({ pages: 501, stopped: "empty", missing: 0, repeats: 0, gaps: [] });
  expect(faults).toBeGreaterThan(0.15);
  expect(faults).toBeLessThan(0.25);
  expect(spent.billed).toBe(501);
}, 30_000);
