// What the words of a nickname tell of the person: looked up once for each word, not for each person.

import { placeNamed } from "../places/places.ts";
import type { LazyFields } from "../user/lazy-fields.ts";
import { sexes } from "../words/sexes.ts";

export interface NameHints {
  /** Of the first word that tells one. */
  readonly sex: "m" | "f" | undefined;
  /** The place that the first word names. */
  readonly home: LazyFields["place"] | undefined;
}

/** Word by word; undefined where no word of the list tells anything. */
export function toldBy(words: readonly string[]): readonly (NameHints | undefined)[] | undefined {
  const all = words.map((word): NameHints | undefined => {
    const told = { sex: sexes.get(word), home: placeNamed(word) };
    return told.sex || told.home ? told : undefined;
  });
  return all.some((told) => told !== undefined) ? all : undefined;
}
