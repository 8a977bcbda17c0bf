// The bio of an account, up to 140 characters.
import { chance, draw, label } from "../draws/draw.ts";
import { pick } from "../draws/pick.ts";
import { Concat } from "../json-text/concat.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD, wordsOf } from "../json-text/word.ts";
import { once } from "../once.ts";
import { Filled } from "../templates/filled.ts";
import { templatesOf } from "../templates/template.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import * as bios from "../words/bios.ts";

const BIO = label("bio");
const LIKING = label("bio liking");
const AGE = label("bio age");
const CHARACTER = label("bio character");
const STYLE = label("bio style");
const SEPARATORS = wordsOf([" | ", "／", "，", " · ", "丨"]);
const WHOLE = once(() => wordsOf(bios.wholeBios));
const LIKINGS = once(() => wordsOf(bios.likings));
const AGES = once(() => wordsOf(bios.ages));
const CHARACTERS = once(() => wordsOf(bios.characters));
const WISHES = once(() => wordsOf(bios.wishes));
const KNOWN = once(() => templatesOf(bios.knownBios));
const OFFICIAL = once(() => templatesOf(bios.officialBios));

export function bioOf(traits: SeedTraits, place: LazyFields["place"]): Text {
  const { kind, draws, dormant, band } = traits;
  if (dormant || kind === "nameless") return NO_WORD;
  if (kind === "ordinary") return chance(draws, BIO, band < 4 ? 0.15 : 0.42) ? NO_WORD : ordinaryBio(traits);
  if (chance(draws, BIO, 0.15)) return NO_WORD;
  return new Filled(pick(draws, STYLE, kind === "person" ? KNOWN() : OFFICIAL()), traits, place);
}

/** A whole sentence, or one to three words about the user followed by a wish. */
function ordinaryBio({ draws }: SeedTraits): Text {
  if (chance(draws, STYLE, 0.55)) return pick(draws, BIO, WHOLE());
  const separator = pick(draws, STYLE, SEPARATORS);
  const count = 1 + (draw(draws, STYLE) % 3);
  const parts: Text[] = [pick(draws, LIKING, LIKINGS()), separator];
  if (count > 1) parts.push(pick(draws, AGE, AGES()), separator);
  if (count > 2) parts.push(pick(draws, CHARACTER, CHARACTERS()), separator);
  parts.push(pick(draws, BIO, WISHES()));
  return new Concat(parts);
}
