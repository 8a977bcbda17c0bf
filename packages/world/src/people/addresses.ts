// Addresses that some accounts have: a homepage, a personal domain.
import { chance, label } from "../draw.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Text } from "../json-text/text.ts";
import { NO_WORD, Word } from "../json-text/word.ts";
import type { SeedTraits } from "./seed-traits.ts";
import { isVerified } from "./seed-traits.ts";

const HOMEPAGE = label("homepage");
const DOMAIN = label("domain");
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

export function homepageOf(sketch: SeedTraits): Text {
  const share = sketch.registeredAt < BLOGS_UNTIL ? 0.2 : 0.02;
  const has = !sketch.dormant && chance(sketch.draws, HOMEPAGE, share);
  return has ? new IntegerText(sketch.uid, BLOG) : NO_WORD;
}

/** The uid, spelt in syllables of two letters: no two people have the same domain. */
export function domainOf(sketch: SeedTraits): Text {
  const has = chance(sketch.draws, DOMAIN, isVerified(sketch) ? 0.5 : sketch.dormant ? 0 : 0.06);
  return has ? new Spelt(sketch.uid) : NO_WORD;
}

class Spelt extends Text {
  readonly #uid: number;

  constructor(uid: number) {
    super();
    this.#uid = uid;
  }

  override writeInside(ink: JsonWriter): void {
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
