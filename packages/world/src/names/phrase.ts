// A sequence of word lists, counted like digits: every number below the capacity is one phrase.
import { Word } from "../json-text/word.ts";
import { once } from "../once.ts";
import { hintsOf, type NameHints } from "./hints.ts";

/** The words of one number, and what they reveal about the account. */
export interface PhraseWords extends NameHints {
  readonly words: readonly Word[];
}

export interface Phrase {
  readonly capacity: number;
  wordsAt(number: number): PhraseWords;
  /** The number whose words, joined, are this text. */
  numberOf(text: string): number | undefined;
}

interface WordList {
  readonly texts: readonly string[];
  /** Made when they are first used: most runs need few of them. */
  readonly words: (Word | undefined)[];
  readonly hints: readonly (NameHints | undefined)[] | undefined;
  /** How far one step in this list moves the number. */
  readonly weight: number;
  readonly index: () => WordIndex;
}

/** For the way back from text to number. */
interface WordIndex {
  readonly places: ReadonlyMap<string, number>;
  /** The lengths of the words, each once. */
  readonly lengths: readonly number[];
}

/** No text may have two readings: styles.test.ts proves it for all styles of nicknames. */
export function phrase(parts: readonly (readonly string[])[]): Phrase {
  const unique = parts.map((items) => [...new Set(items)]);
  const capacity = unique.reduce((product, items) => product * items.length, 1);
  let weight = capacity;
  const lists: readonly WordList[] = unique.map((texts) => {
    weight /= texts.length;
    const words = texts.map(() => undefined);
    return { texts, words, hints: hintsOf(texts), weight, index: once(() => indexOf(texts)) };
  });
  return {
    capacity,
    wordsAt: (number) => wordsAt(lists, number),
    numberOf: (text) => numberFrom(lists, 0, text, 0),
  };
}

function wordsAt(lists: readonly WordList[], number: number): PhraseWords {
  let rest = number;
  let sex: NameHints["sex"];
  let home: NameHints["home"];
  const words: Word[] = [];
  for (const list of lists) {
    const { hints, weight } = list;
    const place = Math.floor(rest / weight);
    rest -= place * weight;
    if (hints) {
      sex ??= hints[place]?.sex;
      if (words.length === 0) home = hints[place]?.home;
    }
    // `push` is a call here, which costs as much as the rest of the loop.
    words[words.length] = list.words[place] ?? addWord(list, place);
  }
  return { words, sex, home };
}

function addWord({ texts, words }: WordList, place: number): Word {
  const word = new Word(texts[place] ?? "");
  words[place] = word;
  return word;
}

function indexOf(texts: readonly string[]): WordIndex {
  const lengths = [...new Set(texts.map((word) => word.length))];
  return { places: new Map(texts.map((word, place) => [word, place])), lengths };
}

/** Reads `text` from `from` on with the lists from `index` on; tries every length of a word. */
function numberFrom(lists: readonly WordList[], index: number, text: string, from: number): number | undefined {
  const list = lists[index];
  if (!list) return from === text.length ? 0 : undefined;
  const { lengths, places } = list.index();
  for (const length of lengths) {
    const place = places.get(text.slice(from, from + length));
    if (place === undefined || from + length > text.length) continue;
    const rest = numberFrom(lists, index + 1, text, from + length);
    if (rest !== undefined) return place * list.weight + rest;
  }
  return undefined;
}
