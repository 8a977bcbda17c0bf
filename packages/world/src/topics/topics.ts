// The topics of a world: which one a post is about, and who can have written about one.
import { chance, type Draws, label } from "../draws/draw.ts";
import { dayOf, hourOf } from "./day.ts";
import { createTrends, type Trends, trendAt, trendOf } from "./trends.ts";
import { createWriters, subjectOf, type Writers, writersIn, writersOf } from "./writers.ts";

const TOPICAL = label("topical");
const EARLY = label("topic before the list");
/** Shares of the posts of a day's writers that are about their topic. */
const [OF_TREND, OF_ANY] = [0.6, 0.3];

export interface Topics {
  readonly trends: Trends;
  readonly writers: Writers;
}

export const createTopics = (seed: number, population: number): Topics => ({
  trends: createTrends(seed),
  writers: createWriters(seed, population),
});

/**
 * The topic of a post; undefined for most. Half of the writers are an hour ahead of the hot list.
 *
 * @param draws bits of the post alone
 */
export function topicOf(
  { trends, writers }: Topics,
  standing: number,
  second: number,
  draws: Draws,
): number | undefined {
  const day = dayOf(second);
  const subject = subjectOf(writers, day, standing);
  if (subject === undefined || !chance(draws, TOPICAL, "lane" in subject ? OF_TREND : OF_ANY)) return undefined;
  if ("topic" in subject) return subject.topic;
  const hour = hourOf(second);
  return trendAt(trends, day, chance(draws, EARLY, 0.5) ? Math.min(23, hour + 1) : hour, subject.lane).topic;
}

/** The standings of all who can have written about a topic on a day. */
export function* standingsOn({ trends, writers }: Topics, day: number, topic: number): Generator<number> {
  yield* writersOf(writers, day, topic);
  const trend = trendOf(trends, day, topic);
  if (trend) yield* writersIn(writers, day, trend.lane);
}
