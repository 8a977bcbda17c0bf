// The draws of one post.
import { type Draws, scramble } from "../draws/draw.ts";

/** Bits of a post alone, from those of its author. */
export const postDraws = ({ high, low }: Draws, number: number): Draws => ({ high, low: low ^ scramble(number + 1) });
