// The places that Weibo knows. City 1000 means that none is named.
import type { Some } from "./pick.ts";
import type { Place } from "./user.ts";
import { provinceLines } from "./words/provinces.ts";

const NO_CITY = 1000;

export interface Province {
  readonly id: number;
  readonly name: string;
  readonly cities: readonly Place[];
}

export const provinces: readonly Province[] = provinceLines.map(readProvince);

const byId = new Map(provinces.map((province) => [province.id, province]));

/** 其他: what an account says that has told nothing. */
export const ELSEWHERE: Place = { province: 100, city: NO_CITY, text: "其他" };

/** Big cities by their own name, for nicknames and posts that mention one. */
export const cityNames: Some<string> = [
  "北京",
  ...provinces.flatMap(({ name, cities, id }) => {
    if (id === 11 || id >= 80) return [];
    return isCityItself(id)
      ? [name]
      : cities
          .slice(0, 9)
          .map(shortName)
          .filter((city) => city !== "其他");
  }),
];

const byCityName = new Map<string, Place>(
  provinces.flatMap((province) => [
    [province.name, wholeProvince(province)] as const,
    ...(isCityItself(province.id) ? [] : province.cities.map((place) => [shortName(place), place] as const)),
  ]),
);

/** The place of this name: "成都", "北京", "浙江". */
export function placeNamed(name: string): Place | undefined {
  return byCityName.get(name);
}

/** The province of this id, as a place without a city. */
export function provinceOf(id: number): Province | undefined {
  return byId.get(id);
}

export function wholeProvince({ id, name }: Province): Place {
  return { province: id, city: NO_CITY, text: name };
}

/** The city that a place is in: 成都 for "四川 成都", 上海 for "上海 徐汇区". */
export function cityOf(place: Place): string {
  return isCityItself(place.province) ? place.text.slice(0, 2) : shortName(place);
}

/** "四川 成都" is 成都 for short. */
function shortName({ text }: Place): string {
  return text.slice(text.indexOf(" ") + 1);
}

/** 北京, 天津, 上海 and 重庆 are provinces and cities in one. */
function isCityItself(id: number): boolean {
  return id === 11 || id === 12 || id === 31 || id === 50;
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
