// What fills the gaps of posts: `{food}`, `{weekday}`, `{who}` … Words about the time suit the moment of the post.
import { once } from "../../once.ts";
import { cityNames } from "../../places/city-names.ts";
import { fillers } from "../../templates/fillers.ts";
import { drinks, foods } from "../../words/nature.ts";
import * as parts from "../../words/post-parts.ts";
import { songs, works } from "../../words/professions.ts";
import { devices, films, games } from "../../words/topics.ts";
import { themeAt, themeWord } from "../themes/theme-order.ts";
import type { Moment } from "./moment.ts";

/** @param bits of this gap in this post, 0 … 2^32 - 1 */
export type Gap = (moment: Moment, bits: number) => string;

const from =
  (items: readonly string[]): Gap =>
  (_, bits) =>
    items[bits % items.length] ?? "";
const between =
  (first: number, last: number): Gap =>
  (_, bits) =>
    String(first + (bits % (last - first + 1)));

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"] as const;
const WEEKDAYS = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"] as const;
const SEASONS = { spring: "春天", summer: "夏天", autumn: "秋天", winter: "冬天" } as const;
/** What users call the hours of a day, and this part of today. */
const HOURS = [
  ..."凌晨 凌晨 凌晨 凌晨 清晨 清晨 早上 早上 早上 上午 上午 中午".split(" "),
  ..."中午 午后 下午 下午 下午 傍晚 傍晚 晚上 晚上 晚上 深夜 深夜".split(" "),
];
const oldest = 2003;

const hourOf = ({ time }: Moment): number => Math.floor(time.second / 3600);
const seasonOf = ({ time: { month } }: Moment): keyof typeof SEASONS =>
  month < 2 || month === 11 ? "winter" : month < 5 ? "spring" : month < 8 ? "summer" : "autumn";

/** A word of the author's, as in other texts of theirs: their city, their field, a company. */
function own(name: string): Gap {
  const filler = fillers.get(name);
  if (!filler) throw new Error(`No filler ${name}`);
  return ({ traits: { author } }, bits) =>
    filler(author.traits, author.place, (items) => items[bits % items.length] ?? items[0]).toString();
}

const gaps = once(
  (): Readonly<Record<string, Gap>> => ({
    city: own("city"),
    field: own("field"),
    company: own("company"),
    number: own("number"),
    food: from(foods),
    drink: from(drinks),
    animal: from(parts.pets),
    work: from(works),
    song: from(songs),
    film: from(films),
    game: from(games),
    device: from(devices),
    away: from(cityNames),
    spot: from(parts.spots),
    who: from(parts.companions),
    feeling: from(parts.feelings),
    editor: from(parts.editors),
    minutes: between(10, 90),
    price: between(9, 199),
    nn: between(11, 98),
    n: between(3, 9),
    season: (moment) => SEASONS[seasonOf(moment)],
    weather: (moment, bits) => from(parts.weathers[seasonOf(moment)])(moment, bits),
    month: ({ time }) => `${NUMERALS[time.month]}月`,
    now: (moment) => HOURS[hourOf(moment)] ?? "",
    today: (moment) => (hourOf(moment) < 5 || hourOf(moment) > 18 ? "今晚" : "今天"),
    weekday: ({ voice, time }, bits) => WEEKDAYS[voice === "official" ? bits % 7 : time.weekday] ?? "",
    thisyear: ({ time }) => String(time.year),
    year: ({ time }, bits) => String(Math.max(oldest, time.year - 1 - (bits % 9))),
    theme: ({ traits }) => themeWord(themeAt(traits.author.traits.draws, traits.number)),
  }),
);

/** The gap of this name; undefined for words in braces that are none. */
export const gapNamed = (name: string): Gap | undefined => gaps()[name];
