// What the fields of a post's comments are drawn from.
import { type Draws, scramble } from "../../draws/draw.ts";
import type { People } from "../../graph/people.ts";
import type { PostTraits } from "../post-traits.ts";
import type { Ranked } from "./hottest.ts";
import type { Moments } from "./moments.ts";

/** The comments of a post on the world's date. */
export interface Thread extends Ranked {
  readonly post: PostTraits;
  readonly moments: Moments;
  readonly audience: People;
}

/** Bits of one comment alone. */
export function drawsAt({ draws: { high, low } }: Thread, index: number): Draws {
  const own = scramble(index ^ 0x2545f491);
  return { high: (high + own) | 0, low: low ^ scramble(own + 1) };
}
