// The homepage and the personal domain of an account.
import { chance, label } from "../draws/draw.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import type { JsonWriter } from "../json-text/json-writer.ts";
import { Text } from "../json-text/text.ts";
import { NO_WORD, Word } from "../json-text/word.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import { isVerified } from "../traits/seed-traits.ts";

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

/** Many accounts of Weibo's first years named their blog at Sina. */
const BLOGS_UNTIL = 1_357_000_000;
const BLOG = new Word("http://blog.sina.com.cn/u/");

export function homepageOf(traits: SeedTraits): Text {
  const share = traits.registeredAt < BLOGS_UNTIL ? 0.2 : 0.02;
  const has = !traits.dormant && chance(traits.draws, HOMEPAGE, share);
  return has ? new IntegerText(traits.uid, BLOG) : NO_WORD;
}

/** The uid in syllables of two letters, so that domains are unique. "" for accounts without one. */
export function domainOf(traits: SeedTraits): Text {
  const has = chance(traits.draws, DOMAIN, isVerified(traits) ? 0.5 : traits.dormant ? 0 : 0.06);
  return has ? new SyllableText(traits.uid) : NO_WORD;
}

class SyllableText extends Text {
  readonly #uid: number;

  constructor(uid: number) {
    super();
    this.#uid = uid;
  }

  override writeInside(writer: JsonWriter): void {
    for (let rest = this.#uid; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
      writer.letters(SYLLABLES[rest % SYLLABLES.length] ?? "");
  }
}

/**
 * The uid that a personal domain encodes; undefined for a text that can't be one. Not every user has a domain: check
 * `lazyUser(uid).domain`.
 *
 * @example
 * uidOfDomain(world.user(uid).domain) // uid
 */
export function uidOfDomain(domain: string): number | undefined {
  const digits = domain.match(/../gs)?.map((syllable) => SYLLABLES.indexOf(syllable)) ?? [];
  if (digits.length === 0 || digits.includes(-1) || domain.length % 2 === 1) return undefined;
  return digits.reduceRight((uid, digit) => uid * SYLLABLES.length + digit, 0);
}
