// The cursor of comments by likes: a number from which a client learns nothing. It hides the place where a page begins.
import { mix } from "../../../../chance/mix.ts";

/** Fifteen digits, as most that were seen. */
const BASE = 100_000_000_000_000;
const CHECKS = 8_388_608;
/** No post has as many roots. */
const MOST = 100_000_000;

/** The cursor of a place among the comments of a post. */
export const cursorAt = (post: number, place: number): number => BASE + place * CHECKS + checkOf(post, place);

/** The place of a cursor; undefined for a number that is no cursor of this post. */
export function placeOf(post: number, cursor: number): number | undefined {
  const place = Math.floor((cursor - BASE) / CHECKS);
  return place > 0 && place < MOST && cursorAt(post, place) === cursor ? place : undefined;
}

const checkOf = (post: number, place: number): number => mix(post % 4_294_967_296, place, 5) % CHECKS;
