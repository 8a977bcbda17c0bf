// What somebody says of themselves, in up to 140 characters.
import { chance, draw, thing } from "../draw.ts";
import { pick } from "../pick.ts";
import type { Place } from "../user.ts";
import { ages, characters, knownBios, likings, officialBios, wholeBios, wishes } from "../words/bios.ts";
import { fill } from "./fill.ts";
import type { Sketch } from "./sketch.ts";

const BIO = thing("bio");
const LIKING = thing("bio liking");
const AGE = thing("bio age");
const CHARACTER = thing("bio character");
const STYLE = thing("bio style");
const SEPARATORS = [" | ", "／", "，", " · ", "丨"] as const;

export function bioOf(sketch: Sketch, place: Place): string {
  const { kind, dice, dormant, band } = sketch;
  if (dormant || kind === "nameless") return "";
  if (kind === "ordinary") return chance(dice, BIO, band < 4 ? 0.15 : 0.42) ? "" : ordinaryBio(sketch);
  const templates = kind === "person" ? knownBios : officialBios;
  return chance(dice, BIO, 0.15) ? "" : fill(pick(dice, STYLE, templates), sketch, place);
}

function ordinaryBio({ dice }: Sketch): string {
  if (chance(dice, STYLE, 0.55)) return pick(dice, BIO, wholeBios);
  const count = 1 + (draw(dice, STYLE) % 3);
  const parts = [pick(dice, LIKING, likings), pick(dice, AGE, ages), pick(dice, CHARACTER, characters)].slice(0, count);
  return [...parts, pick(dice, BIO, wishes)].join(pick(dice, STYLE, SEPARATORS));
}
