// The styles of one kind of account and how its accounts are divided among them.
import { remainder } from "../draws/remainder.ts";
import { type NicknameParts, type Style, style } from "./style.ts";

/** A style with its share of the accounts. A share of 0: the first accounts, until the phrases are used up. */
export interface Share {
  readonly style: Style;
  readonly share: number;
}

type Lists = readonly (readonly string[])[];

/** One style after the other, the shortest names first; the last style takes all that is left. */
export function inTurn(key: number, ...phrases: readonly Lists[]): readonly Share[] {
  return phrases.map((lists, index) => ({
    style: style(key + index, lists),
    share: index < phrases.length - 1 ? 0 : 1,
  }));
}

/** All styles at once, each for its share. */
export function sideBySide(key: number, ...phrases: readonly [share: number, ...lists: Lists][]): readonly Share[] {
  return phrases.map(([share, ...lists], index) => ({ style: style(key + 77 * index, lists), share }));
}

/** The nickname of the `number`-th account. */
export function partsIn(shares: readonly Share[], number: number): NicknameParts {
  const total = totalOf(shares);
  let left = number;
  let residue = -1;
  for (const { style, share } of shares) {
    if (share === 0) {
      if (left < style.capacity) return style.partsAt(left);
      left -= style.capacity;
      continue;
    }
    if (residue < 0) residue = remainder(left, total);
    if (residue < share) return style.partsAt(Math.floor(left / total) * share + residue);
    residue -= share;
  }
  return { words: [], sex: undefined, home: undefined, round: 0 };
}

/** The inverse of `partsIn`; undefined for a text that isn't of these styles. */
export function numberIn(shares: readonly Share[], text: string): number | undefined {
  const total = totalOf(shares);
  let before = 0;
  let from = 0;
  for (const { style, share } of shares) {
    const inStyle = style.numberOf(text);
    if (share === 0) {
      if (inStyle !== undefined) return inStyle < style.capacity ? before + inStyle : undefined;
      before += style.capacity;
      continue;
    }
    if (inStyle !== undefined) return before + Math.floor(inStyle / share) * total + from + (inStyle % share);
    from += share;
  }
  return undefined;
}

function totalOf(shares: readonly Share[]): number {
  let total = 0;
  for (const { share } of shares) total += share;
  return total;
}
