// Whether the author pinned a post to the top of the profile: one at most, of the last hundred before the first date.
import { FIRST_DATE } from "../../dates.ts";
import { below, chance, label } from "../../draws/draw.ts";
import type { PostTraits } from "../post-traits.ts";

const PINS = label("pins a post");
const PINNED = label("pinned post");
const LAST = 100;

/** The same post on every date from the world's first one on. */
export function isPinned({ author, number }: Pick<PostTraits, "author" | "number">): boolean {
  const { draws, band, dormant } = author.traits;
  if (dormant || !chance(draws, PINS, band < 4 ? 0.3 : 0.05)) return false;
  const posts = author.timeline.countUntil(FIRST_DATE);
  return number === posts - 1 - below(draws, PINNED, Math.min(LAST, posts));
}
