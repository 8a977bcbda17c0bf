// Which known words a wrong one may stand for: a letter more or less, another one, two in the wrong order.
import { Phrase } from "./phrase.ts";

/** In characters; a longer text is no typing error, and comparing it would take long. */
const LONGEST = 100;
/** Of the length of a known word: how much of it may differ. */
const SHARE = 0.34;
const MOST = 3;

/** The known words that are nearest to a wrong one, at most three; capitals don't matter. Empty where none is near. */
export function nearestTo(wrong: string, known: readonly string[]): readonly string[] {
  if (wrong.length > LONGEST) return [];
  const word = wrong.toLowerCase();
  let least = Number.POSITIVE_INFINITY;
  let nearest: string[] = [];
  for (const each of new Set(known)) {
    const most = Math.max(1, Math.floor(each.length * SHARE));
    if (Math.abs(each.length - word.length) > most) continue;
    const distance = distanceBetween(word, each.toLowerCase());
    if (distance > most || distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(each);
  }
  return nearest.slice(0, MOST);
}

/**
 * A question in front of a list of known words, with a space behind it; "" where no word is near.
 *
 * @param prefix that all words have in the question, without being compared
 *
 * @example
 * didYouMean("falky", ["calm", "flaky"]); // "Did you mean flaky? "
 */
export function didYouMean(wrong: string, known: readonly string[], prefix = ""): string {
  const nearest = nearestTo(wrong, known).map((word) => prefix + word);
  return nearest.length === 0 ? "" : `Did you mean ${nearest.join(" or ")}? `;
}

/** The sentences of a suggestion, for translations. */
export type SuggestionSentence = "Did you mean {0}? {1}" | "{0} or {1}";

/**
 * The same question as a phrase, in front of the sentence that lists the known words; that sentence alone where no word
 * is near.
 *
 * @param prefix that all words have in the question, without being compared
 */
export function suggesting<Sentence extends string>(
  wrong: string,
  known: readonly string[],
  list: Phrase<Sentence>,
  prefix = "",
): Phrase<Sentence | SuggestionSentence> {
  const [first, ...others] = nearestTo(wrong, known).map((word) => prefix + word);
  if (first === undefined) return list;
  const words = others.reduce<string | Phrase>((before, word) => new Phrase("{0} or {1}", before, word), first);
  return new Phrase("Did you mean {0}? {1}", words, list);
}

/** How many characters must be added, removed, replaced or swapped with their neighbour. */
export function distanceBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let place = 0; place < one.length; place += 1) {
    const next = [place + 1];
    for (let index = 0; index < other.length; index += 1) {
      const replaced = (row[index] ?? 0) + (one[place] === other[index] ? 0 : 1);
      const isSwapped = index > 0 && one[place] === other[index - 1] && one[place - 1] === other[index];
      const swapped = isSwapped ? (before[index - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
