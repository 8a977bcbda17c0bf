// Which post of an author is about what: each block of sixty posts has every theme once, in an order of its own.
import { type Draws, label, scramble } from "../../draws/draw.ts";
import { permute, type Shuffle, shuffle, unpermute } from "../../draws/permutation.ts";
import { themes } from "../../words/themes.ts";

const THEME = label("theme");

export const THEME_COUNT = themes.length;

/** The theme of this word; undefined for other words. */
export const themeNumber = (word: string): number | undefined => {
  const theme = themes.indexOf(word);
  return theme < 0 ? undefined : theme;
};

/** The word of a theme, 0 … THEME_COUNT - 1, which its posts contain. */
export const themeWord = (theme: number): string => themes[theme] ?? themes[0];

const ORDERS = Array.from({ length: 256 }, (_, key) => shuffle(THEME_COUNT, scramble(THEME + key)));

/** The order of themes in a block of posts. Blocks share 256 orders, since making one costs more than drawing one. */
function orderOf({ high, low }: Draws, block: number): Shuffle {
  const order = ORDERS[scramble((low ^ THEME) + high + block) & 255];
  if (!order) throw new Error("No order");
  return order;
}

/**
 * What a post is about; takes the draws of its author and its number.
 *
 * A repost without words of its own has a theme, too, but nothing to read about it.
 */
export function themeAt(author: Draws, number: number): number {
  const block = Math.floor(number / THEME_COUNT);
  return permute(orderOf(author, block), number - block * THEME_COUNT);
}

/** The numbers of an author's posts about one theme, the oldest first. */
export interface ThemedNumbers {
  /** How many of the numbers 0 … end - 1 are among them. */
  countBelow(end: number): number;
  /** The `place`-th of them, 0 the first. */
  numberAt(place: number): number;
}

/** The inverse of `themeAt`. */
export function themedNumbers(author: Draws, theme: number): ThemedNumbers {
  const numberAt = (block: number) => block * THEME_COUNT + unpermute(orderOf(author, block), theme);
  return {
    numberAt,
    countBelow(end) {
      const block = Math.floor(end / THEME_COUNT);
      return numberAt(block) < end ? block + 1 : block;
    },
  };
}
