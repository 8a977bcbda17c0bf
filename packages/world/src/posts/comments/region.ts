// Where a comment was sent from, which the service shows since the end of April 2022.
import { chance, type Draws, label } from "../../draws/draw.ts";
import { pick, type Some } from "../../draws/pick.ts";
import { withoutProvince } from "../../places/city-names.ts";
import { provinces } from "../../places/provinces.ts";
import type { LazyUser } from "../../user/lazy-user.ts";

const [AWAY, WHERE] = [label("comment away from home"), label("comment region")];
/** 2022-04-28 +0800, in Unix seconds. */
const SHOWN_FROM = 1_651_075_200;
/** Ids of provinces, above which places are not on the mainland. */
const [MAINLAND, ABROAD] = [70, 400];
const OTHER = "其他";
const COUNTRIES: Some<string> = [
  "美国",
  "日本",
  "韩国",
  "英国",
  "澳大利亚",
  "加拿大",
  "新加坡",
  "马来西亚",
  "德国",
  "法国",
];
const names = new Map(provinces.map(({ id, name }) => [id, id > MAINLAND && id < 100 ? `中国${name}` : name]));
const [BEIJING = "北京", ...OTHERS] = provinces.filter(({ id }) => id < MAINLAND).map(({ name }) => name);
const PROVINCES: Some<string> = [BEIJING, ...OTHERS];

/** The region of an account's comment: that of its place, for most. `home` are the account's draws, `draws` the comment's. */
export function regionOf({ place }: LazyUser, home: Draws, draws: Draws, createdAt: number): string | undefined {
  if (createdAt < SHOWN_FROM) return undefined;
  if (chance(draws, AWAY, 0.03)) return pick(draws, WHERE, PROVINCES);
  const { province, text } = place;
  if (province !== ABROAD) return (province < 100 ? names.get(province) : undefined) ?? pick(home, WHERE, PROVINCES);
  const country = withoutProvince(String(text));
  return country === OTHER || country === names.get(ABROAD) ? pick(home, WHERE, COUNTRIES) : country;
}

/** The city that an account calls its own, or its province or country. */
export function homeOf({ place }: LazyUser, home: Draws): string {
  const [province = "", city = OTHER] = String(place.text).split(" ");
  if (place.province === 100 || province === names.get(ABROAD)) return pick(home, WHERE, PROVINCES);
  // The cities of Beijing, Shanghai, Tianjin and Chongqing are their districts.
  return city === OTHER || city.endsWith("区") ? province : city;
}
