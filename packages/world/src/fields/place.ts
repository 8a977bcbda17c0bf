// The place of an account: revealed by its nickname, else drawn.
import { below, chance, label } from "../draws/draw.ts";
import { ELSEWHERE, regionAt } from "../places/regions.ts";
import { isInstitution, type SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";

const ANYWHERE = label("place or none");
const PROVINCE = label("province");
const CITY = label("city");
const CITY_OR_NOT = label("city or not");

/** Users per thousand by province, roughly; the others name no place. */
const SHARES: readonly (readonly [province: number, share: number])[] = [
  [44, 130],
  [11, 95],
  [32, 72],
  [31, 70],
  [33, 66],
  [37, 58],
  [51, 54],
  [41, 48],
  [42, 44],
  [13, 36],
  [43, 36],
  [35, 36],
  [61, 30],
  [34, 30],
  [21, 28],
  [50, 27],
  [400, 24],
  [36, 19],
  [45, 19],
  [12, 17],
  [23, 17],
  [53, 16],
  [14, 15],
  [22, 13],
  [52, 12],
  [15, 9],
  [62, 9],
  [65, 8],
  [81, 8],
  [46, 7],
  [71, 6],
  [64, 4],
  [63, 3],
  [54, 2],
  [82, 2],
];
/** Each province id as often as its share, so that one draw chooses a province. */
const TICKETS = SHARES.flatMap(([province, share]) => Array<number>(share).fill(province));

/** Institutions have a seat, and on the mainland. */
const SEATS = TICKETS.filter((province) => province < 70);

export function placeOf(traits: SeedTraits): LazyFields["place"] {
  const { draws, home, dormant, band } = traits;
  if (isInstitution(traits)) return placeIn(traits, SEATS);
  if (home) return home;
  if (chance(draws, ANYWHERE, dormant ? 0.45 : band < 3 ? 0.03 : 0.1)) return ELSEWHERE;
  return placeIn(traits, TICKETS);
}

function placeIn({ draws }: SeedTraits, provinces: readonly number[]): LazyFields["place"] {
  const region = regionAt(provinces[below(draws, PROVINCE, provinces.length)] ?? 11);
  if (!region) return ELSEWHERE;
  if (chance(draws, CITY_OR_NOT, 0.3)) return region.whole;
  return region.cities[below(draws, CITY, region.cities.length)] ?? region.whole;
}
