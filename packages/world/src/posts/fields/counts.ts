// What others did with a post until the world's date: rising at first, then flattening.
import { fraction, label } from "../../draws/draw.ts";
import { commentTotalOf } from "../comments/total.ts";
import type { PostCounts } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { visibleReposts } from "../reposts/visible.ts";
import { reachOf } from "./reach.ts";

const PACE = label("pace of counts");
/** In seconds: after that a post has half of its final numbers, at the earliest. */
const FASTEST_HALF = 9_000;

export function countsOf(traits: PostTraits): PostCounts {
  const { likes, reposts, comments } = reachOf(traits);
  const share = grownShare(traits);
  return {
    reposts: Math.floor(reposts * share + visibleReposts(traits)),
    comments: commentTotalOf(traits, Math.floor(comments)),
    likes: Math.floor(likes * share),
  };
}

/** The share of its final numbers that a post has on the world's date, in [0, 1). */
function grownShare({ author, createdAt }: PostTraits): number {
  const { draws, source } = author.traits;
  const age = Math.max(0, source.date - createdAt);
  return age / (age + FASTEST_HALF * (1 + 2 * fraction(draws, PACE)));
}
