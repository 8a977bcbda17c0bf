// The styles of one kind of account and how its accounts are divided among them.
import { remainder } from "../draws/remainder.ts";
import { type NicknameParts, type Style, style } from "./style.ts";

/** A style and how many of the block's accounts have it, in proportion to the others. */
interface Share {
  readonly style: Style;
  readonly share: number;
}

/** Styles side by side, for the first `room` accounts that no earlier block has. */
export interface Block {
  readonly room: number;
  readonly total: number;
  readonly shares: readonly Share[];
}

type Lists = readonly (readonly string[])[];

/** One style after the other, the shortest names first; the last style takes all that is left. */
export function inTurn(key: number, ...phrases: readonly Lists[]): readonly Block[] {
  return phrases.map((lists, index) => {
    const one = style(key + index, lists);
    const isLast = index === phrases.length - 1;
    return { room: isLast ? Number.POSITIVE_INFINITY : one.capacity, total: 1, shares: [{ style: one, share: 1 }] };
  });
}

/** All styles at once, each for its share. Shares are whole numbers. */
export function sideBySide(key: number, room: number, ...phrases: readonly [share: number, ...lists: Lists][]): Block {
  const shares = phrases.map(([share, ...lists], index) => ({ style: style(key + 77 * index, lists), share }));
  return { room, total: shares.reduce((sum, { share }) => sum + share, 0), shares };
}

/** The nickname of the `number`-th account. */
export function partsIn(blocks: readonly Block[], number: number): NicknameParts {
  let left = number;
  for (const { room, total, shares } of blocks) {
    if (left >= room) {
      left -= room;
      continue;
    }
    const turn = Math.floor(left / total);
    let residue = remainder(left, total);
    for (const { style, share } of shares) {
      if (residue < share) return style.partsAt(turn * share + residue);
      residue -= share;
    }
  }
  return { words: [], sex: undefined, home: undefined, round: 0 };
}

/** The inverse of `partsIn`; undefined for a text that isn't of these styles. */
export function numberIn(blocks: readonly Block[], text: string): number | undefined {
  let before = 0;
  for (const { room, total, shares } of blocks) {
    let from = 0;
    for (const { style, share } of shares) {
      const inStyle = style.numberOf(text);
      if (inStyle !== undefined) {
        const number = Math.floor(inStyle / share) * total + from + (inStyle % share);
        return number < room ? before + number : undefined;
      }
      from += share;
    }
    before += room;
  }
  return undefined;
}
