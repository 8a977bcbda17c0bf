// What the words of a nickname reveal about the account: looked up once per word, not once per user.
import { placeNamed } from "../places/regions.ts";
import type { LazyFields } from "../user/lazy-user.ts";
import { sexes } from "../words/sexes.ts";

export interface NameHints {
  /** Revealed by the first word that reveals one: 先生, 小仙女. */
  readonly sex: "m" | "f" | undefined;
  /** The place that the first word names. */
  readonly home: LazyFields["place"] | undefined;
}

/** The hints of each word; undefined where no word of the list has any. */
export function hintsOf(words: readonly string[]): readonly (NameHints | undefined)[] | undefined {
  const all = words.map((word): NameHints | undefined => {
    const hints = { sex: sexes.get(word), home: placeNamed(word) };
    return hints.sex || hints.home ? hints : undefined;
  });
  return all.some((hints) => hints !== undefined) ? all : undefined;
}
