// How much there is of everything: fans and follows come from the graph, all else from standing and age.
import { below, chance, type Dice, fraction, thing } from "../draw.ts";
import type { Counts, Interactions } from "../user.ts";
import type { Sketch } from "./sketch.ts";
import { AS_OF, OPENING } from "./time.ts";
import type { Known } from "./unwritten.ts";

const POSTS = thing("posts");
const SILENT = thing("silent");
const VIDEOS = thing("videos");
const HAS_VIDEOS = thing("has videos");
const MUTUAL = thing("mutual");
const PAGES = thing("pages");
const FAVOURITES = thing("favourites");
const REPOSTS = thing("reposts");
const COMMENTS = thing("comments");
const LIKES = thing("likes");
const COMMENT_LIKES = thing("comment likes");
const PLAYS = thing("plays");

/** Posts that half of a band's accounts exceed after a full life on Weibo. */
const HALF_OF_BAND = [9000, 4000, 1500, 400, 70] as const;

export function countsOf(sketch: Sketch, known: Known): Counts {
  const { dice, fans, follows } = sketch;
  const posts = known.counts?.posts ?? Math.max(known.latestPost ? 1 : 0, postsOf(sketch));
  const films = sketch.band < 3 ? 0.9 : 0.25;
  const drawn = {
    fans,
    follows,
    // Counting for real would mean a look at every follow; see decisions/mutual.md.
    mutual: Math.floor(Math.min(fans, follows) * fraction(dice, MUTUAL) * fraction(dice, MUTUAL + 1)),
    pages: below(dice, PAGES, sketch.dormant ? 2 : 12),
    posts,
    videos: chance(dice, HAS_VIDEOS, films) ? Math.floor(posts * 0.2 * fraction(dice, VIDEOS)) : 0,
    favourites: sketch.dormant ? 0 : Math.floor(longTail(dice, FAVOURITES, 20)),
  };
  return known.counts ? { ...drawn, ...known.counts } : drawn;
}

function postsOf(sketch: Sketch): number {
  const { dice, band, dormant, registeredAt } = sketch;
  if (dormant) return chance(dice, SILENT, 0.6) ? 0 : below(dice, POSTS, 12);
  if (band === 4 && chance(dice, SILENT, 0.06)) return 0;
  const age = (AS_OF - registeredAt) / (AS_OF - OPENING);
  const half = HALF_OF_BAND[band] ?? 70;
  return Math.max(band < 4 ? 20 : 1, Math.floor(longTail(dice, POSTS, half * (0.1 + 0.9 * age))));
}

/** What all posts received: more for the popular, nothing without posts. */
export function interactionsOf(dice: Dice, { posts, fans }: Counts): Interactions {
  // The square root keeps a star's totals in the millions instead of the billions.
  const reach = posts * (0.3 + Math.sqrt(fans) / 12);
  return {
    reposts: part(dice, REPOSTS, reach * 0.25),
    comments: part(dice, COMMENTS, reach * 0.5),
    likes: part(dice, LIKES, reach * 2.2),
    commentLikes: part(dice, COMMENT_LIKES, reach * 0.12),
  };
}

/** A fifth of the usual, up to nine fifths. */
function part(dice: Dice, what: number, usual: number): number {
  return Math.floor(usual * (0.2 + 1.6 * fraction(dice, what)));
}

/** -1 without a video. */
export function videoPlaysOf(dice: Dice, { videos, fans }: Counts): number {
  return videos === 0 ? -1 : Math.floor(videos * (20 + Math.sqrt(fans) * 60) * (0.3 + 1.4 * fraction(dice, PLAYS)));
}

/** A number that half of all people exceed, one in twenty twelvefold, and nobody more than thirty-threefold. */
function longTail(dice: Dice, what: number, half: number): number {
  const x = fraction(dice, what);
  return (half * x) / (1.03 - x);
}
