// The places that Weibo knows. City 1000 means that none is named.

import type { Some } from "../draws/pick.ts";
import { Literal } from "../json-text/literal.ts";
import { Word } from "../json-text/word.ts";
import { once } from "../once.ts";
import type { LazyFields as Facts } from "../user/lazy-user.ts";
import type { Place } from "../user/user.ts";
import { provinceLines } from "../words/provinces.ts";

const NO_CITY = 1000;

export interface Province {
  readonly id: number;
  readonly name: string;
  readonly cities: readonly Place[];
}

export const provinces: readonly Province[] = provinceLines.map(readProvince);

type Unwritten = Facts["place"];

/** A province as somebody's place, and its cities likewise; each place is one object, however many people live there. */
export interface Region {
  readonly whole: Unwritten;
  readonly cities: readonly Unwritten[];
}

const regions = once(() => new Map(provinces.map((province) => [province.id, regionOf(province)])));

/** 其他: what an account says that has told nothing. */
export const ELSEWHERE = unwritten({ province: 100, city: NO_CITY, text: "其他" });

/** Big cities by their own name, for nicknames and posts that mention one. */
export const cityNames: Some<string> = [
  "北京",
  ...provinces.flatMap(({ name, cities, id }) => {
    if (id === 11 || id >= 80) return [];
    return isCityItself(id)
      ? [name]
      : cities
          .slice(0, 9)
          .map(({ text }) => shortName(text))
          .filter((city) => city !== "其他");
  }),
];

const byCityName = once(
  () =>
    new Map<string, Unwritten>(
      [...regions().values()].flatMap(({ whole, cities }) => [
        [String(whole.text), whole] as const,
        ...(isCityItself(whole.province) ? [] : cities.map((place) => [shortName(String(place.text)), place] as const)),
      ]),
    ),
);

/** The place of this name: "成都", "北京", "浙江". */
export function placeNamed(name: string): Unwritten | undefined {
  return byCityName().get(name);
}

/** The province of this id. */
export function regionAt(id: number): Region | undefined {
  return regions().get(id);
}

/** The city that a place is in: 成都 for "四川 成都", 上海 for "上海 徐汇区". */
export function cityOf({ province, text }: Unwritten): Literal {
  return new Literal(isCityItself(province) ? String(text).slice(0, 2) : shortName(String(text)));
}

/** 四川成都 for "四川 成都". */
export function placeInOne({ text }: Unwritten): Literal {
  return new Literal(String(text).replace(" ", ""));
}

/** "四川 成都" is 成都 for short. */
function shortName(text: string): string {
  return text.slice(text.indexOf(" ") + 1);
}

/** 北京, 天津, 上海 and 重庆 are provinces and cities in one. */
function isCityItself(id: number): boolean {
  return id === 11 || id === 12 || id === 31 || id === 50;
}

function regionOf({ id, name, cities }: Province): Region {
  return { whole: unwritten({ province: id, city: NO_CITY, text: name }), cities: cities.map(unwritten) };
}

function unwritten({ province, city, text }: Place): Unwritten {
  return { province, city, text: new Word(text) };
}

function readProvince(line: string): Province {
  const [id = "", name = "", ...cities] = line.split(" ");
  const province = Number(id);
  return {
    id: province,
    name,
    cities: cities.map((entry) => {
      const city = Number.parseInt(entry, 10);
      return { province, city, text: `${name} ${entry.slice(String(city).length)}` };
    }),
  };
}
