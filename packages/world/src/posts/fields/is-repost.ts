// Whether a post passes on another one: a draw of the post alone, so that the search for an original ends.
import { chance, label } from "../../draws/draw.ts";
import { isIn } from "../../timeline/shares.ts";
import { isInstitution, isVerified } from "../../traits/seed-traits.ts";
import type { PostTraits } from "../post-traits.ts";

const REPOST = label("post is a repost");
const WORDLESS = label("repost without words");
/** How many posts are reposts, by kind of account. */
const [OF_ORDINARY, OF_PERSONS, OF_INSTITUTIONS] = [0.4, 0.25, 0.15];

/** What the draw needs; `society` is read for its size alone. */
type Drawn = Pick<PostTraits, "author" | "draws" | "number">;

/** Whether this post is a repost. Posts with a video never are, nor documented ones. */
export function isRepost({ author, draws, number }: Drawn): boolean {
  const { traits } = author;
  if (traits.source.population < 2 || traits.resident >= 0) return false;
  const share = !isVerified(traits) ? OF_ORDINARY : isInstitution(traits) ? OF_INSTITUTIONS : OF_PERSONS;
  return chance(draws, REPOST, share) && !isIn(author.videos, number);
}

/** Whether a repost has no words of its own. One with a topic has the topic. */
export const isWordless = ({ draws, topic }: Pick<PostTraits, "draws" | "topic">): boolean =>
  topic === undefined && chance(draws, WORDLESS, 0.45);
