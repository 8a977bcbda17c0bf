// What the fields of a post are drawn from.
import type { Draws } from "../draws/draw.ts";
import type { Author, Society } from "./author.ts";

/** What the fields of a post are drawn from. No field may depend on the world's date but the counts. */
export interface PostTraits {
  readonly author: Author;
  readonly society: Society;
  readonly id: number;
  /** Which post of the author it is, 0 the oldest. */
  readonly number: number;
  /** Bits of this post alone. */
  readonly draws: Draws;
  /** Unix seconds. */
  readonly createdAt: number;
  /** The number of its topic in the vocabulary; undefined for most posts. */
  readonly topic: number | undefined;
  /** What a resident's documents say about it; undefined for all other posts. */
  readonly documented: Author["documentedPost"];
}
