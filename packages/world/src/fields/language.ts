// The interface language of an account, by its place.
import { chance, label } from "../draws/draw.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { User } from "../user/user.ts";

const ENGLISH = label("English");
/** Abroad. */
const ABROAD = 400;

export function languageOf({ draws }: SeedTraits, province: number): User["language"] {
  if (chance(draws, ENGLISH, province === ABROAD ? 0.15 : 0.006)) return "en";
  if (province === 71) return "zh-tw";
  return province === 81 || province === 82 ? "zh-hk" : "zh-cn";
}
