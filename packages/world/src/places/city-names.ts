// The names of cities without their provinces.
import type { Some } from "../draws/pick.ts";
import { Literal } from "../json-text/literal.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { isMunicipality, provinces } from "./provinces.ts";

type Place = LazyFields["place"];

/** Big cities of the mainland, for nicknames and posts that mention one. */
export const cityNames: Some<string> = [
  "北京",
  ...provinces.flatMap(({ name, cities, id }) => {
    if (id === 11 || id >= 80) return [];
    if (isMunicipality(id)) return [name];
    const names = cities.slice(0, 9).map(({ text }) => withoutProvince(text));
    return names.filter((city) => city !== "其他");
  }),
];

/** The name of the city that a place is in: 成都 for "四川 成都", 上海 for "上海 徐汇区", 海南 for "海南 其他". */
export function cityOf({ province, text }: Place): Literal {
  const known = withoutOther(String(text));
  return new Literal(isMunicipality(province) ? known.slice(0, 2) : withoutProvince(known));
}

/** 四川成都 for "四川 成都". */
export function joinedPlace({ text }: Place): Literal {
  return new Literal(withoutOther(String(text)).replace(" ", ""));
}

/** 成都 for "四川 成都". */
export function withoutProvince(text: string): string {
  return text.slice(text.indexOf(" ") + 1);
}

/** A city without a name of its own is no word for a sentence. */
const withoutOther = (text: string): string => text.replace(/ 其他$/, "");
