// How many reposts of a post there can be in its world, so that its count is never below what can be seen.
import { EARLIEST_DATE } from "../../dates.ts";
import type { SeedTraits } from "../../traits/seed-traits.ts";
import type { Society } from "../author.ts";
import { isRepost } from "../fields/is-repost.ts";
import { postDraws } from "../post-draws.ts";
import type { PostTraits } from "../post-traits.ts";
import { DRAWS_OF_STARS, MOST_STEPS, OLDEST } from "./root.ts";
import { repostShareOf } from "./share.ts";
import { shareOfStar, starCount } from "./stars.ts";

/** The count exceeds the expected number by half and ten, so that hardly any post has more. */
const [MARGIN, AT_LEAST] = [1.5, 10] as const;
const FEW_STARS = 4;
/** In seconds: after that all of AT_LEAST are counted. */
const SOON = 600;

/** An upper bound of the reposts that the world contains on its date; 0 for posts that nobody passes on. */
export function visibleReposts(traits: PostTraits): number {
  const { author, society, createdAt } = traits;
  const { source, standing } = author.traits;
  const share = shareOfStar(starCount(society.population), standing);
  if (share === 0 || isRepost(traits)) return 0;
  const { reposts } = society;
  const age = Math.max(0, source.date - createdAt);
  const expected = reposts.at(createdAt) * shareAt(society, share, createdAt) * Math.min(age, newestFor(traits));
  return MARGIN * expected + AT_LEAST * Math.min(1, age / SOON);
}

/** The same of all posts of an account together, in the mean. */
export function visibleOfAll(traits: SeedTraits, society: Society, posts: number): number {
  const { source, standing, registeredAt } = traits;
  const share = shareOfStar(starCount(society.population), standing);
  if (share === 0 || posts === 0) return 0;
  const start = Math.max(registeredAt, EARLIEST_DATE);
  const middle = (start + source.date) / 2;
  const originals = posts * (1 - repostShareOf(traits));
  const seconds = Math.min(source.date - start, originals * OLDEST);
  const rate = society.reposts.at(middle) * shareAt(society, share, middle);
  return MARGIN * rate * Math.max(0, seconds) + AT_LEAST * originals;
}

/**
 * The share of a star among those who had registered by then, since others are drawn again. With few stars it depends on
 * which of them are silent, so it is taken larger.
 */
function shareAt({ population, reposts }: Society, share: number, second: number): number {
  const registered = Math.max(1 / DRAWS_OF_STARS, reposts.registeredAt(second));
  return Math.min(1, (share / registered) * (1 + FEW_STARS / starCount(population)));
}

/** For how many seconds a post is passed on: until the author's next original. */
function newestFor({ author, number, createdAt }: PostTraits): number {
  const { timeline, traits } = author;
  for (let next = number + 1; next < timeline.length && next <= number + MOST_STEPS; next += 1) {
    if (isRepost({ author, number: next, draws: postDraws(traits.draws, next) })) continue;
    return Math.min(OLDEST, timeline.secondOf(next) - createdAt);
  }
  return OLDEST;
}
