// Whether the author pinned a post to the top of the profile: one at most, of the last hundred before the first date.
import { FIRST_DATE } from "../../dates.ts";
import { below, chance, label } from "../../draws/draw.ts";
import type { Author } from "../author.ts";
import type { PostTraits } from "../post-traits.ts";

const PINS = label("pins a post");
const PINNED = label("pinned post");
const LAST = 100;

export const isPinned = ({ author, number }: Pick<PostTraits, "author" | "number">): boolean =>
  number === pinnedNumber(author);

/** The number of the post that an author pinned, the same on every date from the world's first one on; -1 without one. */
export function pinnedNumber({ traits, timeline }: Author): number {
  const { draws, band, dormant } = traits;
  if (dormant || !chance(draws, PINS, band < 4 ? 0.3 : 0.05)) return -1;
  const posts = timeline.countUntil(FIRST_DATE);
  return posts - 1 - below(draws, PINNED, Math.min(LAST, posts));
}
