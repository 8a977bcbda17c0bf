// The counts of an account: fans and follows from the graph, the others drawn by band and age.

import { below, type Draws, fraction, label } from "../draws/draw.ts";
import { longTail } from "../draws/long-tail.ts";
import type { Author, Society } from "../posts/author.ts";
import { COMMENTS_PER_LIKE, levelOf, MEAN_SUCCESS, OF_REPOSTS, REPOSTS_PER_LIKE } from "../posts/fields/reach.ts";
import { repostShareOf } from "../posts/reposts/share.ts";
import { visibleOfAll } from "../posts/reposts/visible.ts";
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

/** For one like. */
const MEAN_PLAYS = 1850;

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

/** What all posts together received, as far as it follows from the mean of a post. */
export function interactionsOf({ traits }: Paced, society: Society, { posts, videos }: Counts): Interactions {
  const { draws, band } = traits;
  const own = posts * (1 - repostShareOf(traits)) + OF_REPOSTS * posts * repostShareOf(traits);
  const likes = own * levelOf(traits) * (MEAN_SUCCESS[band] ?? 1);
  const comments = likes * COMMENTS_PER_LIKE;
  return {
    reposts:
      around(draws, REPOSTS, likes * REPOSTS_PER_LIKE) + Math.floor(visibleOfAll(traits, society, posts - videos)),
    comments: around(draws, COMMENTS, comments),
    likes: around(draws, LIKES, likes),
    commentLikes: around(draws, COMMENT_LIKES, comments * 0.4),
  };
}

/** From 94 % of the usual value to 106 %. */
function around(draws: Draws, fact: number, usual: number): number {
  return Math.floor(usual * (0.94 + 0.12 * fraction(draws, fact)));
}

/** Plays of all videos; -1 without a video. */
export function videoPlaysOf({ traits }: Paced, { videos }: Counts): number {
  if (videos === 0) return -1;
  return around(traits.draws, PLAYS, videos * (levelOf(traits) * (MEAN_SUCCESS[traits.band] ?? 1) + 0.5) * MEAN_PLAYS);
}
