// What is talked about: fifty lanes of topics, each of which has a topic for some hours and then the next one.
import { draw, drawsOf, label, scramble } from "../draws/draw.ts";
import { permute, type Shuffle, shuffle, unpermute } from "../draws/permutation.ts";
import { TOPIC_COUNT } from "./vocabulary.ts";

const TRENDS = label("trends");
const HOURS = 24;
/** How many topics are on the hot list at a time. */
export const LANES = 50;

/** For how many hours a topic stays, by lane: half of the list changes within the hour, as on the service. */
const STAYS = [1, 2, 3, 2, 1, 6, 2, 3, 1, 2, 3, 2, 6, 1, 2, 3, 1, 2, 3, 6] as const;
const stayOf = (lane: number): number => STAYS[lane % STAYS.length] ?? 1;

/** The topics of one world. */
export interface Trends {
  readonly key: number;
}

export const createTrends = (seed: number): Trends => ({ key: draw(drawsOf(seed, 0), TRENDS) });

/** A topic in its lane: from one hour of a day until another, which is excluded. */
export interface Trend {
  readonly topic: number;
  readonly lane: number;
  readonly firstHour: number;
  readonly endHour: number;
}

/** The topic of a lane in an hour of a day. No two lanes have the same one on a day. */
export function trendAt({ key }: Trends, day: number, hour: number, lane: number): Trend {
  const stay = stayOf(lane);
  const firstHour = hour - (hour % stay);
  const topic = permute(orderOf(key, day), lane * HOURS + firstHour);
  return { topic, lane, firstHour, endHour: Math.min(HOURS, firstHour + stay) };
}

/** Where a topic is in the lanes of a day; undefined on a day when it is in none. */
export function trendOf({ key }: Trends, day: number, topic: number): Trend | undefined {
  const place = unpermute(orderOf(key, day), topic);
  const lane = Math.floor(place / HOURS);
  if (lane >= LANES) return undefined;
  const firstHour = place - lane * HOURS;
  const stay = stayOf(lane);
  if (firstHour % stay !== 0) return undefined;
  return { topic, lane, firstHour, endHour: Math.min(HOURS, firstHour + stay) };
}

const orderOf = (key: number, day: number): Shuffle => shuffle(TOPIC_COUNT, scramble(key ^ scramble(day)));
