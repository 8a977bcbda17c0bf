// Whether a post passes on another one: a draw of the post alone, so that the search for an original ends.
import { chance, label } from "../../draws/draw.ts";
import { isIn } from "../../timeline/shares.ts";
import type { PostTraits } from "../post-traits.ts";
import { repostShareOf } from "../reposts/share.ts";
import { starCount } from "../reposts/stars.ts";

const REPOST = label("post is a repost");
const WORDLESS = label("repost without words");

/** What the draw needs. */
type Drawn = Pick<PostTraits, "author" | "draws" | "number">;

/** Whether this post is a repost. Posts with a video never are, nor those of residents. */
export function isRepost({ author, draws, number }: Drawn): boolean {
  const { traits } = author;
  if (traits.resident >= 0 || !chance(draws, REPOST, repostShareOf(traits))) return false;
  // The only star of a small world has nobody to pass on.
  return !isIn(author.videos, number) && (traits.standing > 0 || starCount(traits.source.population) > 1);
}

/** Whether a repost has no words of its own. One with a topic has the topic. */
export const isWordless = ({ draws, topic }: Pick<PostTraits, "draws" | "topic">): boolean =>
  topic === undefined && chance(draws, WORDLESS, 0.45);
