// One way to form nicknames: phrases in shuffled order, with a number behind them once all phrases are used up.
import { permute, shuffle, unpermute } from "../draws/permutation.ts";
import { remainder } from "../draws/remainder.ts";
import { type PhraseWords, phrase } from "./phrase.ts";

/** The words of a nickname and the number behind them; 0 is not written. */
export interface NicknameParts extends PhraseWords {
  readonly round: number;
}

export interface Style {
  /** One list for each place of the phrase. */
  readonly lists: readonly (readonly string[])[];
  /** How many nicknames there are without a number. */
  readonly capacity: number;
  partsAt(number: number): NicknameParts;
  /** The inverse of `partsAt`; undefined for a text that isn't of this style. */
  numberOf(text: string): number | undefined;
}

const NUMBERED = /^(.*?[^0-9])([1-9][0-9]*)?$/s;

export function style(key: number, lists: readonly (readonly string[])[]): Style {
  const { capacity, wordsAt, numberOf } = phrase(lists);
  const order = shuffle(capacity, key);
  return {
    lists,
    capacity,
    partsAt(number) {
      const round = Math.floor(number / capacity);
      const { words, sex, home } = wordsAt(permute(order, remainder(number, capacity)));
      return { words, sex, home, round };
    },
    numberOf(text) {
      const [, body = "", round = "0"] = NUMBERED.exec(text) ?? [];
      const place = numberOf(body);
      return place === undefined ? undefined : Number(round) * capacity + unpermute(order, place);
    },
  };
}
