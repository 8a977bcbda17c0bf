// How many reposts, comments and likes a post gets in the end. The three follow one draw, since they go together.
import { drawAt, fraction, label } from "../../draws/draw.ts";
import type { PostCounts } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { isRepost } from "./is-repost.ts";

const LEVEL = label("reach of an author");
const SUCCESS = label("success of a post");
const [REPOSTS, COMMENTS] = [label("reposts of a post"), label("comments of a post")];
const WORD = 4_294_967_296;

/** Likes of an account with one fan. They grow with the power 13/16 of fans: 2 for 35 fans, 45,000 for ten million. */
const LIKES = 0.092;
/** Readers who are no fans. */
const UNSEEN = 25;
/** For one like. */
export const [REPOSTS_PER_LIKE, COMMENTS_PER_LIKE] = [0.27, 0.31];
/** A repost gets a quarter of what the author's own posts get. */
export const OF_REPOSTS = 0.25;

/** The final numbers, before any are rounded. Those of a well known author hardly differ from post to post. */
export function reachOf(traits: PostTraits): PostCounts {
  const { author, draws } = traits;
  const { band } = author.traits;
  const likes =
    levelOf(author.traits) * successOf(band, fraction(draws, SUCCESS)) * (isRepost(traits) ? OF_REPOSTS : 1);
  return {
    likes,
    reposts: likes * REPOSTS_PER_LIKE * aroundOne(band, drawAt(draws, REPOSTS, 0) / WORD),
    comments: likes * COMMENTS_PER_LIKE * aroundOne(band, drawAt(draws, COMMENTS, 0) / WORD),
  };
}

/** How many comments a post gets in the end, replies included. */
export const finalComments = (traits: PostTraits): number => Math.floor(reachOf(traits).comments);

/** The likes of an author's usual post. */
export function levelOf({ draws, fans, band }: PostTraits["author"]["traits"]): number {
  const half = Math.sqrt(fans + UNSEEN);
  const quarter = Math.sqrt(half);
  const sixteenth = Math.sqrt(Math.sqrt(quarter));
  const x = fraction(draws, LEVEL);
  return LIKES * half * quarter * sixteenth * (band === 0 ? 0.85 + 0.3 * x : 0.5 + x);
}

/** A factor around one, heavy-tailed but for the stars. */
function successOf(band: number, x: number): number {
  if (band === 0) return 0.8 + 0.4 * x;
  const tail = x / (1.03 - x);
  return band < 3 ? Math.sqrt(tail) : tail;
}

/** The mean of `successOf`. */
export const MEAN_SUCCESS = [1, 1.35, 1.35, 2.64, 2.64] as const;

const aroundOne = (band: number, x: number): number => (band === 0 ? 0.8 + 0.4 * x : 0.4 + 1.2 * x);
