// What the traits of all users of a world are drawn from.
import type { Lexicon } from "../lexicon.ts";
import type { Cells } from "../timeline/cells.ts";

/** What traits are drawn from: the same for all users of a world on one date. */
export interface TraitSource {
  readonly seed: number;
  readonly population: number;
  readonly lexicon: Lexicon;
  /** The time in which posts are. */
  readonly cells: Cells;
  /** The world's date, in Unix seconds. */
  readonly date: number;
}
