// Gender: what the nickname says, else a draw.
import { chance, thing } from "../draw.ts";
import type { Sketch } from "./sketch.ts";
import { isVerified } from "./sketch.ts";

const GENDER = thing("gender");

export function genderOf(sketch: Sketch): "m" | "f" {
  const { kind, words, sex, dice, lexicon } = sketch;
  if (kind === "person") return words.some(({ text }) => lexicon.feminine.has(text)) ? "f" : "m";
  if (kind === "ordinary" && sex) return sex;
  // Institutions leave the form as it is, which is male more often than not.
  return chance(dice, GENDER, isVerified(sketch) ? 0.3 : 0.54) ? "f" : "m";
}
