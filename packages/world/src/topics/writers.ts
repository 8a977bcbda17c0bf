// Who writes about which topic on a day. Only the better known do, so that a search can ask each of them.
import { draw, drawsOf, label, scramble } from "../draws/draw.ts";
import { permute, type Shuffle, shuffle, unpermute } from "../draws/permutation.ts";
import { LANES } from "./trends.ts";
import { TOPIC_COUNT } from "./vocabulary.ts";

const WRITERS = label("topic writers");
/** So many of the best known write about what is talked about, and so many more about any topic. */
const [ON_TRENDS, ON_ANY] = [40_000, 2_000_000];

/** The writers of one world: the best standings, which another shuffle deals out on each day. */
export interface Writers {
  readonly key: number;
  readonly onTrends: number;
  readonly onAny: number;
}

/** In small worlds a tenth and a half of all. */
export function createWriters(seed: number, population: number): Writers {
  const onTrends = Math.min(ON_TRENDS, Math.floor(population / 10));
  return {
    key: draw(drawsOf(seed, 0), WRITERS),
    onTrends,
    onAny: Math.min(ON_ANY, Math.floor(population / 2) - onTrends),
  };
}

/** What a user writes about on a day: a lane of trends, or a topic; undefined for users without topics. */
export type Subject = { readonly lane: number } | { readonly topic: number };

export function subjectOf(writers: Writers, day: number, standing: number): Subject | undefined {
  const { onTrends, onAny } = writers;
  if (standing >= onTrends + onAny) return undefined;
  const place = permute(orderOf(writers, day), standing);
  if (place < onTrends) return { lane: laneAt(onTrends, place) };
  return { topic: Math.floor(((place - onTrends) * TOPIC_COUNT) / onAny) };
}

/** The standings of those who write about a topic on a day, whatever lane it is in. */
export function* writersOf(writers: Writers, day: number, topic: number): Generator<number> {
  const { onTrends, onAny } = writers;
  const first = onTrends + Math.ceil((topic * onAny) / TOPIC_COUNT);
  const end = onTrends + Math.ceil(((topic + 1) * onAny) / TOPIC_COUNT);
  yield* standingsAt(writers, day, first, end);
}

/** The standings of those who write in a lane on a day. */
export function* writersIn(writers: Writers, day: number, lane: number): Generator<number> {
  yield* standingsAt(writers, day, firstOf(writers.onTrends, lane), firstOf(writers.onTrends, lane + 1));
}

function* standingsAt(writers: Writers, day: number, first: number, end: number): Generator<number> {
  const order = orderOf(writers, day);
  for (let place = first; place < end; place += 1) yield unpermute(order, place);
}

const orderOf = ({ key, onTrends, onAny }: Writers, day: number): Shuffle =>
  shuffle(onTrends + onAny, scramble(key ^ scramble(day)));

/** The first place of a lane: the first lane has four times as many as the last. */
const firstOf = (places: number, lane: number): number =>
  Math.floor((places * lane * (660 - 5 * lane)) / (LANES * (660 - 5 * LANES)));

function laneAt(places: number, place: number): number {
  let lane = Math.min(LANES - 1, Math.floor((place / places) * LANES));
  while (firstOf(places, lane) > place) lane -= 1;
  while (firstOf(places, lane + 1) <= place) lane += 1;
  return lane;
}
