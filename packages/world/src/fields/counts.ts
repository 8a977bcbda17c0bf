// How much there is of everything: fans and follows come from the graph, all else from standing and age.

import { AS_OF, OPENING } from "../dates.ts";
import { below, chance, type Draws, fraction, label } from "../draws/draw.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { DocumentedUser } from "../user/lazy-user.ts";
import type { Counts, Interactions } from "../user/user.ts";

const POSTS = label("posts");
const SILENT = label("silent");
const VIDEOS = label("videos");
const HAS_VIDEOS = label("has videos");
const MUTUAL = label("mutual");
const PAGES = label("pages");
const FAVOURITES = label("favourites");
const REPOSTS = label("reposts");
const COMMENTS = label("comments");
const LIKES = label("likes");
const COMMENT_LIKES = label("comment likes");
const PLAYS = label("plays");

/** Posts that half of a band's accounts exceed after a full life on Weibo. */
const HALF_OF_BAND = [9000, 4000, 1500, 400, 70] as const;

export function countsOf(traits: SeedTraits, known: DocumentedUser): Counts {
  const { draws, fans, follows } = traits;
  const posts = known.counts?.posts ?? Math.max(known.latestPost ? 1 : 0, postsOf(traits));
  const films = traits.band < 3 ? 0.9 : 0.25;
  const drawn = {
    fans,
    follows,
    // Counting for real would mean a look at every follow; see decisions/mutual.md.
    mutual: Math.floor(Math.min(fans, follows) * fraction(draws, MUTUAL) * fraction(draws, MUTUAL + 1)),
    pages: below(draws, PAGES, traits.dormant ? 2 : 12),
    posts,
    videos: chance(draws, HAS_VIDEOS, films) ? Math.floor(posts * 0.2 * fraction(draws, VIDEOS)) : 0,
    favourites: traits.dormant ? 0 : Math.floor(longTail(draws, FAVOURITES, 20)),
  };
  return known.counts ? { ...drawn, ...known.counts } : drawn;
}

function postsOf(traits: SeedTraits): number {
  const { draws, band, dormant, registeredAt } = traits;
  if (dormant) return chance(draws, SILENT, 0.6) ? 0 : below(draws, POSTS, 12);
  if (band === 4 && chance(draws, SILENT, 0.06)) return 0;
  const age = (AS_OF - registeredAt) / (AS_OF - OPENING);
  const half = HALF_OF_BAND[band] ?? 70;
  return Math.max(band < 4 ? 20 : 1, Math.floor(longTail(draws, POSTS, half * (0.1 + 0.9 * age))));
}

/** What all posts received: more for the popular, nothing without posts. */
export function interactionsOf(draws: Draws, { posts, fans }: Counts): Interactions {
  // The square root keeps a star's totals in the millions instead of the billions.
  const reach = posts * (0.3 + Math.sqrt(fans) / 12);
  return {
    reposts: part(draws, REPOSTS, reach * 0.25),
    comments: part(draws, COMMENTS, reach * 0.5),
    likes: part(draws, LIKES, reach * 2.2),
    commentLikes: part(draws, COMMENT_LIKES, reach * 0.12),
  };
}

/** A fifth of the usual, up to nine fifths. */
function part(draws: Draws, fact: number, usual: number): number {
  return Math.floor(usual * (0.2 + 1.6 * fraction(draws, fact)));
}

/** -1 without a video. */
export function videoPlaysOf(draws: Draws, { videos, fans }: Counts): number {
  return videos === 0 ? -1 : Math.floor(videos * (20 + Math.sqrt(fans) * 60) * (0.3 + 1.4 * fraction(draws, PLAYS)));
}

/** A number that half of all people exceed, one in twenty twelvefold, and nobody more than thirty-threefold. */
function longTail(draws: Draws, fact: number, half: number): number {
  const x = fraction(draws, fact);
  return (half * x) / (1.03 - x);
}
