// The topics of all worlds: ten thousand titles, each of one category, by number and back.
import { permute, shuffle } from "../draws/permutation.ts";
import { once } from "../once.ts";
import { cityNames } from "../places/city-names.ts";
import { works } from "../words/professions.ts";
import * as parts from "../words/topics.ts";

/** What a topic is about, as the board of hot words names it. */
export type TopicCategory =
  | "社会"
  | "生活"
  | "明星"
  | "体育"
  | "综艺"
  | "剧集"
  | "电影"
  | "财经"
  | "游戏"
  | "数码"
  | "美食"
  | "旅行";

/** Every first part with every second one. */
interface Group {
  readonly category: TopicCategory;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const groups = once((): readonly Group[] => {
  // Short names keep titles short.
  const cities = cityNames.filter((city) => city.length === 2);
  return [
    { category: "社会", first: cities.slice(0, 100), second: parts.civicNews },
    { category: "生活", first: parts.groups, second: parts.lives },
    { category: "明星", first: parts.stars, second: parts.starNews },
    {
      category: "体育",
      first: cities.slice(0, 10).flatMap((city) => parts.teams.map((team) => city + team)),
      second: parts.matches,
    },
    { category: "综艺", first: parts.shows, second: parts.showNews },
    { category: "剧集", first: works, second: parts.seriesNews },
    { category: "电影", first: parts.films, second: parts.filmNews },
    { category: "财经", first: parts.firms, second: parts.firmNews },
    { category: "游戏", first: parts.games, second: parts.gameNews },
    { category: "数码", first: parts.devices, second: parts.deviceNews },
    { category: "美食", first: parts.dishes, second: parts.dishNews },
    { category: "旅行", first: cities.slice(0, 60), second: parts.tours },
  ];
});

const sizeOf = ({ first, second }: Group): number => first.length * second.length;

/** How many topics there are; each has a number below this. */
export const TOPIC_COUNT = 10_000;

/** Neighbouring numbers have nothing in common. The same order in all worlds; what it has beyond TOPIC_COUNT is unused. */
const order = once(() =>
  shuffle(
    groups().reduce((sum, group) => sum + sizeOf(group), 0),
    0x70b1c,
  ),
);

/** The title of a topic without its marks `#`, for 0 … TOPIC_COUNT - 1. */
export function topicTitle(index: number): string {
  const { group, place } = spotOf(index);
  const { first, second } = group;
  const row = Math.floor(place / second.length);
  return `${first[row] ?? ""}${second[place - row * second.length] ?? ""}`;
}

/** What a topic is about, for 0 … TOPIC_COUNT - 1. */
export const topicCategory = (index: number): TopicCategory => spotOf(index).group.category;

const indices = once(() => new Map(Array.from({ length: TOPIC_COUNT }, (_, index) => [topicTitle(index), index])));

/** The number of the topic with this title; undefined for words that are no topic. */
export const topicIndex = (title: string): number | undefined => indices().get(title);

function spotOf(index: number): { readonly group: Group; readonly place: number } {
  let place = permute(order(), index);
  for (const group of groups()) {
    if (place < sizeOf(group)) return { group, place };
    place -= sizeOf(group);
  }
  throw new Error(`${index} is no topic: there are ${TOPIC_COUNT}`);
}
