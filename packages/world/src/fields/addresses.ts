// The homepage and the personal domain of an account.
import { chance, label } from "../draws/draw.ts";
import { Concat } from "../json-text/concat.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD, Word } from "../json-text/word.ts";
import { style } from "../names/style.ts";
import { once } from "../once.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import { FIRST_UID } from "../user/uid.ts";
import { domainSyllables } from "../words/pinyin.ts";

const HOMEPAGE = label("homepage");
const DOMAIN = label("domain");
const KEY = label("domains");
/** Longer ones are refused by Weibo. */
const LONGEST = 20;
/** The same for all seeds, so that `uidOfDomain` needs no world. */
const SPELLING = once(() => style(KEY, [domainSyllables, domainSyllables, domainSyllables, domainSyllables]));

/** Many accounts of Weibo's first years named their blog at Sina. */
const BLOGS_UNTIL = 1_357_000_000;
const BLOG = new Word("http://blog.sina.com.cn/u/");

export function homepageOf(traits: SeedTraits): Text {
  const share = traits.registeredAt < BLOGS_UNTIL ? 0.2 : 0.02;
  const has = !traits.dormant && chance(traits.draws, HOMEPAGE, share);
  return has ? new IntegerText(traits.uid, BLOG) : NO_WORD;
}

/** The uid in four syllables, `yuanfengmeishan`, so that domains are unique. "" for accounts without one: who chose no nickname, chose no domain. */
export function domainOf(traits: SeedTraits): Text {
  const { uid, draws, dormant, kind } = traits;
  if (uid < FIRST_UID || kind === "nameless" || !chance(draws, DOMAIN, isVerified(traits) ? 0.5 : dormant ? 0 : 0.06))
    return NO_WORD;
  const { words } = SPELLING().partsAt(uid - FIRST_UID);
  let length = 0;
  for (const { text } of words) length += text.length;
  return length > LONGEST ? NO_WORD : new Concat(words);
}

/**
 * The uid that a personal domain encodes; undefined for a text that can't be one. Not every user has a domain: check
 * `lazyUser(uid).domain`.
 *
 * @example
 * uidOfDomain(world.user(uid).domain) // uid
 */
export function uidOfDomain(domain: string): number | undefined {
  const index = /\d/.test(domain) ? undefined : SPELLING().numberOf(domain);
  return index === undefined ? undefined : FIRST_UID + index;
}
