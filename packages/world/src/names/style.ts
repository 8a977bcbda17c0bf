// One way to form nicknames: a phrase in shuffled order, and a number behind it once the phrases are used up.
import { permute, unpermute } from "../permutation.ts";
import { type Phrase, phrase } from "./phrase.ts";

export interface Style {
  /** The word lists whose words stand in a row. */
  readonly lists: readonly (readonly string[])[];
  readonly capacity: number;
  say(number: number): readonly string[];
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
      const said = plain.say(permute(plain.capacity, key, number % plain.capacity));
      return round === 0 ? said : [...said, String(round)];
    },
    read(text) {
      const [, body = "", round = "0"] = NUMBERED.exec(text) ?? [];
      const said = plain.read(body);
      return said === undefined ? undefined : Number(round) * plain.capacity + unpermute(plain.capacity, key, said);
    },
  };
}
