// Ids of posts, comments and videos: the second in them, and their short form in addresses.

/** Digits of the short form. */
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Seven decimal digits are four letters, counted from the end: 62^4 is just above 10^7. */
const [DIGITS, WIDTH] = [7, 4];
/** Since 2011 an id counts seconds from 1986-05-03 in its bits above the lowest 22. */
const [SECOND, ID_EPOCH] = [4_194_304, 515_483_463];
/** The first id of that kind; earlier ones were counted and have no time. */
const FIRST_TIMED = 3_342_818_919_841_793;

/**
 * The short form of a post's id, as in `https://weibo.com/1234567890/QhbdAsQLX`: `mblogid` of some answers, `bid` of others.
 *
 * @param id a whole number from 1 on, or its decimal digits; of a post before November 2011 the `id`, not the `mid`
 *
 * @example
 * mblogidOf("4460302139712164"); // "IpiJvEKzO"
 */
export function mblogidOf(id: number | string): string {
  const digits = String(id);
  let short = "";
  for (let end = digits.length; end > 0; end -= DIGITS) {
    const letters = in62(Number(digits.slice(Math.max(0, end - DIGITS), end)));
    short = (end > DIGITS ? letters.padStart(WIDTH, "0") : letters) + short;
  }
  return short;
}

/**
 * The id of a post in decimal digits from its short form; undefined for a text that is none.
 *
 * @example
 * midOf("IpiJvEKzO"); // "4460302139712164"
 */
export function midOf(mblogid: string): string | undefined {
  if (!/^[1-9A-Za-z][0-9A-Za-z]{0,15}$/.test(mblogid)) return undefined;
  let digits = "";
  for (let end = mblogid.length; end > 0; end -= WIDTH) {
    const group = String(numberIn62(mblogid.slice(Math.max(0, end - WIDTH), end)));
    if (group.length > DIGITS) return undefined;
    digits = (end > WIDTH ? group.padStart(DIGITS, "0") : group) + digits;
  }
  // A short form with a group above 9 999 999, is that of no id.
  return mblogidOf(digits) === mblogid ? digits : undefined;
}

/**
 * When the post, comment or video with this id was made, in Unix seconds: the second of `created_at`, or one after it.
 * Undefined for ids of posts before November 2011, which have no time in them.
 *
 * @param id a whole number below 2^53, or its decimal digits
 *
 * @example
 * timeOfId("4460302139712164"); // 1578902361
 */
export function timeOfId(id: number | string): number | undefined {
  const number = Number(id);
  return number >= FIRST_TIMED && Number.isSafeInteger(number) ? Math.floor(number / SECOND) + ID_EPOCH : undefined;
}

function in62(value: number): string {
  let letters = "";
  for (let rest = value; rest > 0 || letters === ""; rest = Math.floor(rest / 62))
    letters = LETTERS.charAt(rest % 62) + letters;
  return letters;
}

const numberIn62 = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 62 + LETTERS.indexOf(letter), 0);
