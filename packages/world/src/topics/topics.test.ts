import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, hourOf, startOf } from "./day.ts";
import { createTopics } from "./topics.ts";
import { LANES, trendAt, trendOf } from "./trends.ts";
import { TOPIC_COUNT } from "./vocabulary.ts";
import { subjectOf, writersIn, writersOf } from "./writers.ts";

const day = fc.integer({ min: 15_000, max: 29_000 });

test("each lane has one topic in every hour, and the topic leads back to its lane and hours", () => {
  const { trends } = createTopics(1, 7e9);
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 23 }), (today, hour) => {
      const topics = new Set<number>();
      for (let lane = 0; lane < LANES; lane += 1) {
        const trend = trendAt(trends, today, hour, lane);
        topics.add(trend.topic);
        expect(trendOf(trends, today, trend.topic)).toEqual(trend);
        expect(trend.firstHour <= hour && hour < trend.endHour).toBe(true);
      }
      expect(topics.size).toBe(LANES);
    }),
    { numRuns: 50 },
  );
});

test.each([50, 3_000, 7e9])(
  "every writer of a day has one subject, and is found by it: a world of %d",
  (population) => {
    const { writers } = createTopics(2, population);
    const all = writers.onTrends + writers.onAny;
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: all - 1 }), (today, standing) => {
        const subject = subjectOf(writers, today, standing);
        if (subject === undefined) throw new Error(`${standing} has no subject`);
        const found =
          "lane" in subject ? writersIn(writers, today, subject.lane) : writersOf(writers, today, subject.topic);
        expect([...found]).toContain(standing);
      }),
      { numRuns: 50 },
    );
    expect(subjectOf(writers, 20_000, all)).toBe(undefined);
    expect(
      [...writersOf(writers, 20_000, TOPIC_COUNT - 1), ...writersIn(writers, 20_000, LANES - 1)].length,
    ).toBeGreaterThan(population > 1e6 ? 200 : -1);
  },
);

test("days and hours are those of Beijing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_300_000_000, max: 2_500_000_000 }), (second) => {
      const start = startOf(dayOf(second));
      expect(second - start).toBeGreaterThanOrEqual(0);
      expect(Math.floor((second - start) / 3600)).toBe(hourOf(second));
    }),
  );
});
