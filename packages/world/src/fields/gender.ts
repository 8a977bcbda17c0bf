// The gender of an account: revealed by its nickname, else drawn.
import { chance, label } from "../draws/draw.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import { isVerified } from "../traits/seed-traits.ts";

const GENDER = label("gender");

export function genderOf(traits: SeedTraits): "m" | "f" {
  const { kind, words, sex, draws, source } = traits;
  if (kind === "person") return words.some(({ text }) => source.lexicon.feminine.has(text)) ? "f" : "m";
  if (kind === "ordinary" && sex) return sex;
  // Institutions don't fill in the form, whose default is male.
  return chance(draws, GENDER, isVerified(traits) ? 0.3 : 0.54) ? "f" : "m";
}
