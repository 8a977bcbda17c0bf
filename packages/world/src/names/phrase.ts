// Word lists in a row, counted like digits: every number below the capacity is one sequence of words.
import { Word } from "../json-text/word.ts";
import { once } from "../once.ts";
import { type NameHints, toldBy } from "./hints.ts";

export interface Phrase {
  readonly capacity: number;
  /** The words of this number, and what they tell of a person. */
  say(number: number): { readonly words: readonly Word[] } & NameHints;
  /** The number whose words, run together, are this text. */
  read(text: string): number | undefined;
}

interface List {
  readonly texts: readonly string[];
  /** Those that have been said: most starts meet few. */
  readonly words: (Word | undefined)[];
  /** What each word tells; absent where none tells anything. */
  readonly told: readonly (NameHints | undefined)[] | undefined;
  /** What one step in this list is worth. */
  readonly weight: number;
  readonly index: () => Index;
}

/** For the way back: made when somebody first asks for it. */
interface Index {
  readonly places: ReadonlyMap<string, number>;
  /** The lengths of the words, each once. */
  readonly lengths: readonly number[];
}

/** No text may be said in two ways: `phrase.ambiguity.test.ts` proves it for every style of nickname. */
export function phrase(parts: readonly (readonly string[])[]): Phrase {
  const lists = parts.map((items) => [...new Set(items)]);
  const capacity = lists.reduce((product, items) => product * items.length, 1);
  let weight = capacity;
  const digits: readonly List[] = lists.map((items) => {
    weight /= items.length;
    const words = items.map(() => undefined);
    return { texts: items, words, told: toldBy(items), weight, index: once(() => indexOf(items)) };
  });
  return {
    capacity,
    say(number) {
      let rest = number;
      let sex: NameHints["sex"];
      let home: NameHints["home"];
      const said: Word[] = [];
      for (const list of digits) {
        const { told, weight } = list;
        const place = Math.floor(rest / weight);
        rest -= place * weight;
        sex ??= told?.[place]?.sex;
        if (said.length === 0) home = told?.[place]?.home;
        said.push(list.words[place] ?? wordAt(list, place));
      }
      return { words: said, sex, home };
    },
    read: (text) => readFrom(digits, 0, text, 0),
  };
}

function wordAt({ texts, words }: List, place: number): Word {
  const word = new Word(texts[place] ?? "");
  words[place] = word;
  return word;
}

function indexOf(items: readonly string[]): Index {
  const lengths = [...new Set(items.map((word) => word.length))];
  return { places: new Map(items.map((word, place) => [word, place])), lengths };
}

function readFrom(parts: readonly List[], index: number, text: string, from: number): number | undefined {
  const part = parts[index];
  if (!part) return from === text.length ? 0 : undefined;
  const { lengths, places } = part.index();
  for (const length of lengths) {
    const place = places.get(text.slice(from, from + length));
    if (place === undefined || from + length > text.length) continue;
    const rest = readFrom(parts, index + 1, text, from + length);
    if (rest !== undefined) return place * part.weight + rest;
  }
  return undefined;
}
