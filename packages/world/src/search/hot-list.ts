// What is talked about at a moment: fifty topics with their heat, in the curve that the service's lists have.
import { between, chance, type Draws, draw, drawAt, fraction, fractionAt, label, scramble } from "../draws/draw.ts";
import type { Post } from "../posts/post.ts";
import { dayOf, hourOf } from "../topics/day.ts";
import { LANES, type Trend, type Trends, trendAt } from "../topics/trends.ts";
import { TOPIC_COUNT, type TopicCategory, topicCategory, topicTitle } from "../topics/vocabulary.ts";
import { isInstitution } from "../traits/seed-traits.ts";
import { type Library, postsAbout } from "./topical.ts";

const [LAST, RATIO, CLIFF, STEP] = [label("last heat"), label("top heat"), label("heat cliff"), label("heat step")];
const PINNED = label("pinned topic");
const [DAY, PINNED_FOR, MOST_ATTEMPTS] = [86_400, 21_600, 40];
const [SCORE, LABEL] = [label("trend score"), label("trend label")];

/** What is talked about at a moment. */
export interface HotList {
  /** The hottest first: fifty. */
  readonly topics: readonly HotTopic[];
  /** What is pinned above the list: a topic of public life, and a post of an institution about it; absent in small worlds. */
  readonly pinned: { readonly title: string; readonly post: Post } | undefined;
}

/** A topic on the list. */
export interface HotTopic {
  readonly title: string;
  readonly category: TopicCategory;
  /** Never rises along the list. */
  readonly heat: number;
  readonly label: HotLabel;
  /** For how many hours the topic has been on the list. */
  readonly age: number;
}

/** What is said behind a topic: new, hot, boiling or bursting. */
export type HotLabel = "none" | "new" | "hot" | "boiling" | "bursting";

export function hotListAt(library: Library, second: number): HotList {
  const { trends } = library.society.topics;
  return { topics: hotTopics(trends, second), pinned: pinnedAt(library, second) };
}

/** Another topic every six hours. */
function pinnedAt(library: Library, second: number): HotList["pinned"] {
  const { trends } = library.society.topics;
  const draws: Draws = { high: trends.key, low: scramble(Math.floor(second / PINNED_FOR)) };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const topic = drawAt(draws, PINNED, attempt) % TOPIC_COUNT;
    if (topicCategory(topic) !== "社会") continue;
    for (const post of postsAbout(library, topic, second - DAY, second, 0))
      if (isInstitution(library.society.author(post.author).traits)) return { title: topicTitle(topic), post };
  }
  return undefined;
}

function hotTopics(trends: Trends, second: number): readonly HotTopic[] {
  const [day, hour] = [dayOf(second), hourOf(second)];
  const draws: Draws = { high: trends.key, low: scramble(day * 24 + hour) };
  const heats = heatsOf(draws);
  return Array.from({ length: LANES }, (_, lane) => trendAt(trends, day, hour, lane))
    .map((trend) => ({ trend, score: scoreOf(trends, trend) }))
    .sort((one, other) => other.score - one.score)
    .map(({ trend }, rank) => {
      const age = hour - trend.firstHour;
      return {
        title: topicTitle(trend.topic),
        category: topicCategory(trend.topic),
        heat: heats[rank] ?? 0,
        label: labelOf(trends, trend, rank, age),
        age,
      };
    });
}

/** Stays the same for all hours of a topic, so that a long-lived one keeps its place. */
const scoreOf = ({ key }: Trends, { topic, lane }: Trend): number =>
  (LANES - 0.7 * lane) * (0.4 + 0.6 * fractionAt({ high: key, low: topic }, SCORE, lane));

/**
 * Of 1,127 recorded lists: the last heat is 136,000 in the median, the first nine times as large (from four to thirty
 * times). After a steep head comes a cliff, and behind it a tail that falls by single digits.
 */
function heatsOf(draws: Draws): readonly number[] {
  const x = fraction(draws, RATIO);
  const last = 80_000 + Math.floor(fraction(draws, LAST) * 130_000);
  const top = Math.floor(last * (3.9 + (5.5 * x) / (1.1 - x)));
  const cliff = between(draws, CLIFF, 8, 24);
  const step = between(draws, STEP, 1, 9);
  const edge = Math.floor(last * 1.3);
  return Array.from({ length: LANES }, (_, rank) => {
    if (rank === 0) return top;
    if (rank >= cliff) return last + (LANES - 1 - rank) * step;
    return edge + Math.floor((top * 0.6 - edge) / (1 + 0.45 * (rank - 1)));
  });
}

/** A third of the topics are new, one in eighteen is hot, and few of the first are more. */
function labelOf({ key }: Trends, { topic }: Trend, rank: number, age: number): HotLabel {
  const draws: Draws = { high: key, low: topic };
  if (rank < 3 && chance(draws, LABEL, 0.04)) return draw(draws, LABEL + 1) % 2 === 0 ? "boiling" : "bursting";
  if (rank < 12 && chance(draws, LABEL, 0.24)) return "hot";
  return age === 0 && chance(draws, LABEL + 1, 0.62) ? "new" : "none";
}
