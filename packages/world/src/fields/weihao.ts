// The weihao of an account: a number of six to nine digits that Weibo gave out in its first years, as a short address.
import { chance, label } from "../draws/draw.ts";
import { IntegerText } from "../json-text/integer-text.ts";
import type { Text } from "../json-text/text.ts";
import { NO_WORD } from "../json-text/word.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import { FIRST_UID } from "../user/uid.ts";

const WEIHAO = label("weihao");
/** 2014-01-01, when accounts had ceased to ask for one. */
const UNTIL = 1_388_505_600;
/** One uid in sixteen can have one: so there are enough numbers for all of them. */
const STEP = 16;
const SMALLEST = 100_000;
const NUMBERS = 1_000_000_000 - SMALLEST;
/** A prime that doesn't divide `NUMBERS`, so that no two accounts get one number; products stay below 2⁵³. */
const FACTOR = 15_485_863;

/** Unique, like a domain. "" for accounts without one. */
export function weihaoOf(traits: SeedTraits): Text {
  const index = traits.uid - FIRST_UID;
  if (index % STEP !== 5 || traits.registeredAt >= UNTIL || traits.dormant) return NO_WORD;
  if (!isVerified(traits) && !chance(traits.draws, WEIHAO, 0.2)) return NO_WORD;
  return new IntegerText(SMALLEST + ((Math.floor(index / STEP) * FACTOR) % NUMBERS));
}
