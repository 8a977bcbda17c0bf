// The bio of an account, up to 140 characters: parts that are drawn each for itself, so that hardly two are equal.
import { chance, fraction, label } from "../draws/draw.ts";
import { pick, type Some } from "../draws/pick.ts";
import { Concat } from "../json-text/concat.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD, Word, wordsOf } from "../json-text/word.ts";
import { once } from "../once.ts";
import { Filled } from "../templates/filled.ts";
import { type Template, templatesOf } from "../templates/template.ts";
import { professionOf } from "../traits/profession.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import * as bios from "../words/bios.ts";
import { emojiOfMen, emojiOfWomen } from "../words/emoji.ts";
import * as publicBios from "../words/public-bios.ts";
import { lifeIn, statuses } from "../words/statuses.ts";

const BIO = label("bio");
const FORM = label("bio form");
const SEPARATOR = label("bio separator");
const WHOLE = label("bio whole");
const LIKING = label("bio liking");
const STATUS = label("bio age");
const SECOND = label("bio second saying");
const CHARACTER = label("bio character");
const START = label("bio start");
const SAYING = label("bio saying");
const END = label("bio end");
const EMOJI = label("bio emoji");

const BETWEEN_WORDS = wordsOf([" | ", "／", "，", " · ", "丨", " ", "\n"]);
const BETWEEN_SENTENCES = wordsOf(["，", "。", " ", "\n", "；"]);
const [COMMA, BREAK] = [new Word("，"), new Word("\n")];
const lists = {
  emoji: { f: once(() => wordsOf(emojiOfWomen)), m: once(() => wordsOf(emojiOfMen)) },
  wholes: once(() => wordsOf(bios.wholeBios)),
  likings: once(() => wordsOf(bios.likings)),
  characters: once(() => wordsOf(bios.characters)),
  intros: once(() => templatesOf(bios.intros)),
  sayings: once(() => templatesOf(bios.sayings)),
  closings: once(() => templatesOf(bios.closings)),
} as const;

const STATUS_WORDS = once(() => {
  const of = (life: keyof typeof statuses) => ({ f: wordsOf(statuses[life].f), m: wordsOf(statuses[life].m) });
  const [any, student, employee] = [of("any"), of("student"), of("employee")];
  return { any, student, employee, independent: of("independent"), parent: of("parent") };
});

/** How bios begin and go on: those of verified persons by career, and those of institutions. */
const KNOWN = new Map(
  Object.entries(publicBios.careers).map(
    ([career, { starts, ends }]) =>
      [career, [once(() => templatesOf(starts)), once(() => templatesOf(ends))] as const] as const,
  ),
);
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

export function bioOf(traits: SeedTraits, place: LazyFields["place"], gender: "m" | "f"): Text {
  const { kind, draws, dormant, band } = traits;
  if (dormant || kind === "nameless") return NO_WORD;
  if (chance(draws, BIO, kind === "ordinary" && band === 4 ? 0.42 : 0.15)) return NO_WORD;
  const fill: Fill = (fact, templates) => new Filled(pick(draws, fact, templates), traits, place);
  if (kind === "ordinary") return ordinaryBio(traits, gender, fill);
  const informs = kind === "media" || kind === "government";
  const [starts, ends] = KNOWN.get(professionOf(traits)?.career ?? "") ?? (informs ? PUBLIC : OFFICIAL);
  const start = fill(START, starts());
  if (chance(draws, END, 0.06)) return start;
  const first = fill(SAYING, ends());
  const second = fill(END, ends());
  // Both can be the same template.
  const isLong = chance(draws, FORM, 0.1) && !sameText(first, second);
  return new Concat([start, BREAK, first, ...(isLong ? [BREAK, second] : [])]);
}

/** A whole one; words about oneself, a beginning or a saying before a saying; or lines, which have more than 31 characters. */
function ordinaryBio({ draws, words }: SeedTraits, gender: "m" | "f", fill: Fill): Text {
  const form = fraction(draws, FORM);
  if (form < 0.04) return pick(draws, WHOLE, lists.wholes());
  const end = chance(draws, EMOJI, 0.3) ? pick(draws, END, lists.emoji[gender]()) : NO_WORD;
  const saying = fill(SAYING, lists.sayings());
  const comma = pick(draws, SEPARATOR, BETWEEN_SENTENCES);
  if (form >= 0.26 && form < 0.54) return new Concat([fill(START, lists.intros()), comma, saying, end]);
  const second = fill(SECOND, lists.sayings());
  if (form >= 0.54 && form < 0.66)
    return new Concat([second, ...(sameText(second, saying) ? [] : [comma, saying]), end]);
  const separator = pick(draws, SEPARATOR, BETWEEN_WORDS);
  const about = [pick(draws, LIKING, lists.likings()), separator, pick(draws, CHARACTER, lists.characters())];
  const status = STATUS_WORDS()[lifeIn(words)][gender];
  const more = chance(draws, STATUS, 0.5) ? [separator, pick(draws, STATUS, status)] : [];
  if (form < 0.26) return new Concat([...about, ...more, separator, saying, end]);
  const first = form < 0.83 ? [...about, ...more] : [second];
  const intro = fill(START, lists.intros());
  return new Concat([...first, BREAK, intro, COMMA, saying, end, BREAK, fill(END, lists.closings())]);
}

const sameText = (one: Text, other: Text): boolean => String(one) === String(other);
