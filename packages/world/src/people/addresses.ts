// Addresses that some accounts have: a homepage, a personal domain.
import { chance, thing } from "../draw.ts";
import type { Ink } from "../ink/ink.ts";
import { Text } from "../ink/text.ts";
import { Whole } from "../ink/whole.ts";
import { NO_WORD, Word } from "../ink/word.ts";
import type { Sketch } from "./sketch.ts";
import { isVerified } from "./sketch.ts";

const HOMEPAGE = thing("homepage");
const DOMAIN = thing("domain");
const SYLLABLES = [
  "ba",
  "ce",
  "di",
  "fo",
  "gu",
  "ha",
  "ji",
  "ke",
  "lu",
  "mi",
  "na",
  "po",
  "qi",
  "ru",
  "sa",
  "tu",
  "wo",
  "ya",
  "zi",
  "he",
];

/** Accounts of Weibo's first years brought their blog along. */
const BLOGS_UNTIL = 1_357_000_000;
const BLOG = new Word("http://blog.sina.com.cn/u/");

export function homepageOf(sketch: Sketch): Text {
  const share = sketch.registeredAt < BLOGS_UNTIL ? 0.2 : 0.02;
  const has = !sketch.dormant && chance(sketch.dice, HOMEPAGE, share);
  return has ? new Whole(sketch.uid, BLOG) : NO_WORD;
}

/** The uid, spelt in syllables of two letters: no two people have the same domain. */
export function domainOf(sketch: Sketch): Text {
  const has = chance(sketch.dice, DOMAIN, isVerified(sketch) ? 0.5 : sketch.dormant ? 0 : 0.06);
  return has ? new Spelt(sketch.uid) : NO_WORD;
}

class Spelt extends Text {
  readonly #uid: number;

  constructor(uid: number) {
    super();
    this.#uid = uid;
  }

  override say(ink: Ink): void {
    for (let rest = this.#uid; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
      ink.letters(SYLLABLES[rest % SYLLABLES.length] ?? "");
  }
}

/** The uid that a domain spells, whether or not its owner has taken it. */
export function uidSpelt(domain: string): number | undefined {
  const digits = domain.match(/../gs)?.map((syllable) => SYLLABLES.indexOf(syllable)) ?? [];
  if (digits.length === 0 || digits.includes(-1) || domain.length % 2 === 1) return undefined;
  return digits.reduceRight((uid, digit) => uid * SYLLABLES.length + digit, 0);
}
