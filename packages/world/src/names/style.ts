// One way to form nicknames: a phrase in shuffled order, and a number behind it once the phrases are used up.

import { permute, unpermute } from "../draws/permutation.ts";
import { remainder } from "../draws/remainder.ts";
import type { Word } from "../json-text/word.ts";
import type { NameHints } from "./hints.ts";
import { type Phrase, phrase } from "./phrase.ts";

/** Words in a row and, where it isn't 0, a number behind them. */
export interface Said extends NameHints {
  readonly words: readonly Word[];
  readonly round: number;
}

export interface Style {
  /** The word lists whose words stand in a row. */
  readonly lists: readonly (readonly string[])[];
  readonly capacity: number;
  say(number: number): Said;
  read(text: string): number | undefined;
}

const NUMBERED = /^(.*?[^0-9])([1-9][0-9]*)?$/s;

export function style(key: number, lists: readonly (readonly string[])[]): Style {
  const plain: Phrase = phrase(lists);
  return {
    lists,
    capacity: plain.capacity,
    say(number) {
      const round = Math.floor(number / plain.capacity);
      const { words, sex, home } = plain.say(permute(plain.capacity, key, remainder(number, plain.capacity)));
      return { words, sex, home, round };
    },
    read(text) {
      const [, body = "", round = "0"] = NUMBERED.exec(text) ?? [];
      const said = plain.read(body);
      return said === undefined ? undefined : Number(round) * plain.capacity + unpermute(plain.capacity, key, said);
    },
  };
}
