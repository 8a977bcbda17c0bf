// What somebody says of themselves, in up to 140 characters.
import { chance, draw, thing } from "../draw.ts";
import { Joined } from "../ink/joined.ts";
import type { Text } from "../ink/text.ts";
import { NO_WORD, wordsOf } from "../ink/word.ts";
import { once } from "../once.ts";
import { pick } from "../pick.ts";
import * as bios from "../words/bios.ts";
import { Filled, templatesOf } from "./fill.ts";
import type { Sketch } from "./sketch.ts";
import type { Unwritten } from "./unwritten.ts";

const BIO = thing("bio");
const LIKING = thing("bio liking");
const AGE = thing("bio age");
const CHARACTER = thing("bio character");
const STYLE = thing("bio style");
const SEPARATORS = wordsOf([" | ", "／", "，", " · ", "丨"]);
const WHOLE = once(() => wordsOf(bios.wholeBios));
const LIKINGS = once(() => wordsOf(bios.likings));
const AGES = once(() => wordsOf(bios.ages));
const CHARACTERS = once(() => wordsOf(bios.characters));
const WISHES = once(() => wordsOf(bios.wishes));
const KNOWN = once(() => templatesOf(bios.knownBios));
const OFFICIAL = once(() => templatesOf(bios.officialBios));

export function bioOf(sketch: Sketch, place: Unwritten["place"]): Text {
  const { kind, dice, dormant, band } = sketch;
  if (dormant || kind === "nameless") return NO_WORD;
  if (kind === "ordinary") return chance(dice, BIO, band < 4 ? 0.15 : 0.42) ? NO_WORD : ordinaryBio(sketch);
  if (chance(dice, BIO, 0.15)) return NO_WORD;
  return new Filled(pick(dice, STYLE, kind === "person" ? KNOWN() : OFFICIAL()), sketch, place);
}

/** A whole one; or a wish, behind one to three words about oneself. */
function ordinaryBio({ dice }: Sketch): Text {
  if (chance(dice, STYLE, 0.55)) return pick(dice, BIO, WHOLE());
  const separator = pick(dice, STYLE, SEPARATORS);
  const count = 1 + (draw(dice, STYLE) % 3);
  const parts: Text[] = [pick(dice, LIKING, LIKINGS()), separator];
  if (count > 1) parts.push(pick(dice, AGE, AGES()), separator);
  if (count > 2) parts.push(pick(dice, CHARACTER, CHARACTERS()), separator);
  parts.push(pick(dice, BIO, WISHES()));
  return new Joined(parts);
}
