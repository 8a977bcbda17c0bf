// The original that a repost passes on: the newest own post of a star some time before.
import { registrationAt } from "../../dates.ts";
import { drawAt, fraction, label } from "../../draws/draw.ts";
import { FIRST_UID } from "../../user/uid.ts";
import type { Author } from "../author.ts";
import { isRepost } from "../fields/is-repost.ts";
import { postDraws } from "../post-draws.ts";
import type { PostTraits } from "../post-traits.ts";
import { starAt, starCount } from "./stars.ts";

const STAR = label("star of a repost");
const DELAY = label("delay of a repost");
const WORD = 4_294_967_296;
const DAY = 86_400;
/** So many stars are drawn for one who had registered, and so many of these for one with an original. */
export const DRAWS_OF_STARS = 16;
const TRIES = 3;
/** In seconds: from the moment whose newest original is passed on to the repost; and how old that original is at most. */
const [SHORTEST, LONGEST_DELAY] = [60, 6 * DAY];
export const OLDEST = 60 * DAY;
/** How many reposts of the star are passed over. */
export const MOST_STEPS = 8;

/** A post by its place in the timeline of its author. */
export interface Root {
  readonly author: Author;
  readonly number: number;
}

/** @returns undefined where no star that was drawn had an original at that time */
export function rootOf({ author, society, draws, createdAt }: PostTraits): Root | undefined {
  const { population } = society;
  const x = fraction(draws, DELAY);
  const time = createdAt - SHORTEST - Math.floor(x * x * x * LONGEST_DELAY);
  const stars = starCount(population);
  for (let attempt = 0, tries = 0; attempt < DRAWS_OF_STARS && tries < TRIES; attempt += 1) {
    const uid = society.withStanding(starAt(stars, drawAt(draws, STAR, attempt) / WORD));
    if (uid === author.uid || registrationAt((uid - FIRST_UID) / population) >= time) continue;
    tries += 1;
    const root = originalBefore(society.author(uid), time);
    if (root) return root;
  }
  return undefined;
}

function originalBefore(author: Author, time: number): Root | undefined {
  const { timeline, traits } = author;
  const newest = timeline.countUntil(time) - 1;
  for (let number = newest; number >= 0 && number > newest - MOST_STEPS; number -= 1) {
    if (isRepost({ author, number, draws: postDraws(traits.draws, number) })) continue;
    return time - timeline.secondOf(number) > OLDEST ? undefined : { author, number };
  }
  return undefined;
}
