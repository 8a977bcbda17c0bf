// The comments of a post on the world's date: any page of them, the newest or the most liked first.
import type { Society } from "../author.ts";
import { postTraits } from "../drawn-post.ts";
import type { Comment, Comments, Post } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { BLOCK } from "./block.ts";
import { rootComment } from "./drawn-comment.ts";
import { hottestAt } from "./hottest.ts";
import { rootsBefore } from "./sequence.ts";
import type { Thread } from "./thread.ts";
import { momentsOf } from "./total.ts";

/** The part of a world that has the comments. */
export interface WorldComments {
  comments(post: Pick<Post, "id" | "author">): Comments;
}

/** In seconds: so long nobody likes a comment. */
const UNLIKED = 900;
/** Replies come so many comments after their roots, as a share of all: a minute in the first minutes, hours after a day. */
const LAG = 0.015;
const NO_COMMENTS: Comments = { total: 0, length: 0, slice: () => [], placeUpTo: () => 0 };

export const createComments = (society: Society): WorldComments => ({
  comments({ id, author: uid }) {
    const author = society.author(uid);
    const number = author.timeline.countUpTo(id) - 1;
    if (number < 0 || author.timeline.idOf(number) !== id) return NO_COMMENTS;
    return commentsOf(postTraits(society, author, number));
  },
});

function commentsOf(post: PostTraits): Comments {
  const { author, society, draws } = post;
  const { date } = author.traits.source;
  const moments = momentsOf(post);
  const total = moments.countUntil(date);
  const settled = moments.countUntil(date - UNLIKED);
  const { fans } = author.traits;
  const lag = Math.floor((moments.final * LAG) / BLOCK);
  const thread: Thread = { post, moments, audience: society.fans(author.uid), draws, total, settled, fans, lag };
  const length = rootsBefore(thread, total);
  return {
    total,
    length,
    slice(start, count, order) {
      const first = Math.max(0, Math.floor(start));
      const end = Math.min(length, first + Math.max(0, Math.floor(count)));
      const found: Comment[] = [];
      for (let place = first; place < end; place += 1)
        found.push(rootComment(thread, order === "newest" ? length - 1 - place : hottestAt(thread, place)));
      return found;
    },
    placeUpTo: (id) => length - rootsBefore(thread, Math.min(total, moments.countUpTo(id))),
  };
}
