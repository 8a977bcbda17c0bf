// Provinces and cities as the places of users.
import { Word } from "../json-text/word.ts";
import { once } from "../once.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import type { Place } from "../user/user.ts";
import { withoutProvince } from "./city-names.ts";
import { isMunicipality, type Province, provinces } from "./provinces.ts";

type LazyPlace = LazyFields["place"];

/** A province and its cities as places. Users of one place share one object. */
export interface Region {
  readonly whole: LazyPlace;
  readonly cities: readonly LazyPlace[];
}

/** Weibo's city id for a place without a city. */
const NO_CITY = 1000;

/** 其他, the place of an account that names none. */
export const ELSEWHERE = lazyPlace({ province: 100, city: NO_CITY, text: "其他" });

const regions = once(() => new Map(provinces.map((province) => [province.id, regionOf(province)])));

const byName = once(
  () =>
    new Map<string, LazyPlace>(
      [...regions().values()].flatMap(({ whole, cities }) => [
        [String(whole.text), whole] as const,
        ...(isMunicipality(whole.province)
          ? []
          : cities.map((place) => [withoutProvince(String(place.text)), place] as const)),
      ]),
    ),
);

/** The place with this name: "成都", "北京", "浙江". */
export function placeNamed(name: string): LazyPlace | undefined {
  return byName().get(name);
}

/** The province with this id. */
export function regionAt(province: number): Region | undefined {
  return regions().get(province);
}

function regionOf({ id, name, cities }: Province): Region {
  return { whole: lazyPlace({ province: id, city: NO_CITY, text: name }), cities: cities.map(lazyPlace) };
}

function lazyPlace({ province, city, text }: Place): LazyPlace {
  return { province, city, text: new Word(text) };
}
