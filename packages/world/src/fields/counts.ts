// The counts of an account: fans and follows from the graph, the others drawn by band and age.

import { below, type Draws, fraction, label } from "../draws/draw.ts";
import { longTail } from "../draws/long-tail.ts";
import type { Author } from "../posts/author.ts";
import { countBelow } from "../timeline/shares.ts";
import type { DocumentedUser } from "../user/lazy-user.ts";
import type { Counts, Interactions } from "../user/user.ts";

const PAGES = label("pages");
const FAVOURITES = label("favourites");
const REPOSTS = label("reposts");
const COMMENTS = label("comments");
const LIKES = label("likes");
const COMMENT_LIKES = label("comment likes");
const PLAYS = label("plays");

type Paced = Pick<Author, "traits" | "timeline" | "videos">;

export function countsOf({ traits, timeline, videos }: Paced, documented: DocumentedUser): Counts {
  const { draws, fans, follows, mutual } = traits;
  const generated = {
    fans,
    follows,
    mutual,
    pages: below(draws, PAGES, traits.dormant ? 2 : 12),
    posts: timeline.length,
    videos: countBelow(videos, timeline.length),
    favourites: traits.dormant ? 0 : Math.floor(longTail(draws, FAVOURITES, 20)),
  };
  return documented.counts ? { ...generated, ...documented.counts } : generated;
}

/** What all posts together received: more for popular users, nothing without posts. */
export function interactionsOf(draws: Draws, { posts, fans }: Counts): Interactions {
  // The square root keeps a star's totals in the millions instead of the billions.
  const reach = posts * (0.3 + Math.sqrt(fans) / 12);
  return {
    reposts: around(draws, REPOSTS, reach * 0.25),
    comments: around(draws, COMMENTS, reach * 0.5),
    likes: around(draws, LIKES, reach * 2.2),
    commentLikes: around(draws, COMMENT_LIKES, reach * 0.12),
  };
}

/** From a fifth of the usual value to nine fifths. */
function around(draws: Draws, fact: number, usual: number): number {
  return Math.floor(usual * (0.2 + 1.6 * fraction(draws, fact)));
}

/** Plays of all videos; -1 without a video. */
export function videoPlaysOf(draws: Draws, { videos, fans }: Counts): number {
  return videos === 0 ? -1 : Math.floor(videos * (20 + Math.sqrt(fans) * 60) * (0.3 + 1.4 * fraction(draws, PLAYS)));
}
