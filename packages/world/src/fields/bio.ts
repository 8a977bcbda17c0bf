// The bio of an account, up to 140 characters: parts that are drawn each for itself, so that hardly two are equal.
import { chance, type Draws, fraction, label } from "../draws/draw.ts";
import { pick, type Some } from "../draws/pick.ts";
import { Concat } from "../json-text/concat.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD, Word, wordsOf } from "../json-text/word.ts";
import { once } from "../once.ts";
import { Filled } from "../templates/filled.ts";
import { type Template, templatesOf } from "../templates/template.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import * as bios from "../words/bios.ts";
import { emoji } from "../words/emoji.ts";
import * as publicBios from "../words/public-bios.ts";
import { genderOf } from "./gender.ts";

const BIO = label("bio");
const FORM = label("bio form");
const SEPARATOR = label("bio separator");
const WHOLE = label("bio whole");
const LIKING = label("bio liking");
const AGE = label("bio age");
const CHARACTER = label("bio character");
const START = label("bio start");
const SAYING = label("bio saying");
const END = label("bio end");
const EMOJI = label("bio emoji");

const BETWEEN_WORDS = wordsOf([" | ", "／", "，", " · ", "丨", " ", "\n"]);
const BETWEEN_SENTENCES = wordsOf(["，", "。", " ", "\n", "；"]);
const [COMMA, BREAK] = [new Word("，"), new Word("\n")];
const lists = {
  emoji: once(() => wordsOf(emoji)),
  wholes: once(() => wordsOf(bios.wholeBios)),
  likings: once(() => wordsOf(bios.likings)),
  agesOfWomen: once(() => wordsOf(bios.agesOfWomen)),
  agesOfMen: once(() => wordsOf(bios.agesOfMen)),
  characters: once(() => wordsOf(bios.characters)),
  intros: once(() => templatesOf(bios.intros)),
  sayings: once(() => templatesOf(bios.sayings)),
  closings: once(() => templatesOf(bios.closings)),
} as const;

/** How bios begin and go on: those of verified persons, and those of institutions. */
const KNOWN = [once(() => templatesOf(publicBios.knownStarts)), once(() => templatesOf(publicBios.knownEnds))] as const;
const OFFICIAL = [
  once(() => templatesOf(publicBios.officialStarts)),
  once(() => templatesOf(publicBios.officialEnds)),
] as const;

const PUBLIC = [
  once(() => templatesOf(publicBios.publicStarts)),
  once(() => templatesOf(publicBios.publicEnds)),
] as const;

/** One template of a list, filled for this user. */
type Fill = (fact: number, templates: Some<Template>) => Text;

export function bioOf(traits: SeedTraits, place: LazyFields["place"]): Text {
  const { kind, draws, dormant, band } = traits;
  if (dormant || kind === "nameless") return NO_WORD;
  if (chance(draws, BIO, kind === "ordinary" && band === 4 ? 0.42 : 0.15)) return NO_WORD;
  const fill: Fill = (fact, templates) => new Filled(pick(draws, fact, templates), traits, place);
  if (kind === "ordinary") return ordinaryBio(draws, genderOf(traits), fill);
  const informs = kind === "media" || kind === "government";
  const [starts, ends] = kind === "person" ? KNOWN : informs ? PUBLIC : OFFICIAL;
  const start = fill(START, starts());
  if (chance(draws, END, 0.06)) return start;
  const first = fill(SAYING, ends());
  const second = fill(END, ends());
  // Both can be the same template.
  const isLong = chance(draws, FORM, 0.1) && String(first) !== String(second);
  return new Concat([start, BREAK, first, ...(isLong ? [BREAK, second] : [])]);
}

/** A whole one, single words and a sentence, two sentences, or three lines: these have more than 31 characters. */
function ordinaryBio(draws: Draws, gender: "m" | "f", fill: Fill): Text {
  const form = fraction(draws, FORM);
  if (form < 0.04) return pick(draws, WHOLE, lists.wholes());
  const separator = pick(draws, SEPARATOR, BETWEEN_WORDS);
  const end = chance(draws, EMOJI, 0.3) ? pick(draws, END, lists.emoji()) : NO_WORD;
  const saying = fill(SAYING, lists.sayings());
  if (form >= 0.4 && form < 0.67) {
    const comma = pick(draws, SEPARATOR, BETWEEN_SENTENCES);
    return new Concat([fill(START, lists.intros()), comma, saying, end]);
  }
  const liking = pick(draws, LIKING, lists.likings());
  const age = pick(draws, AGE, gender === "f" ? lists.agesOfWomen() : lists.agesOfMen());
  const character = pick(draws, CHARACTER, lists.characters());
  if (form < 0.4) return new Concat([liking, separator, age, separator, character, separator, saying, end]);
  const about = new Concat([liking, separator, age, separator, character]);
  const intro = fill(START, lists.intros());
  return new Concat([about, BREAK, intro, COMMA, saying, end, BREAK, fill(END, lists.closings())]);
}
