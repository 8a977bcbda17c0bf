// Whether the author changed a post after sending it.
import { chance, draw, drawAt, label } from "../../draws/draw.ts";
import { isVerified } from "../../traits/seed-traits.ts";
import type { Post } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { isRepost } from "./is-repost.ts";

const EDITS = label("edits of a post");
/** 2017-06, in Unix seconds: since then posts can be changed. */
const POSSIBLE_FROM = 1_496_246_400;
/** In seconds. */
const LATEST = 7200;

/** Undefined until the last change, so this follows the world's date, too. */
export function editsOf(traits: PostTraits): Post["edits"] {
  const { author, draws, createdAt } = traits;
  if (createdAt < POSSIBLE_FROM || !chance(draws, EDITS, isVerified(author.traits) ? 0.1 : 0.02)) return undefined;
  const lastAt = createdAt + 30 + (draw(draws, EDITS) % LATEST);
  if (lastAt >= author.traits.source.date || isRepost(traits)) return undefined;
  return { count: drawAt(draws, EDITS, 1) % 5 === 0 ? 2 + (drawAt(draws, EDITS, 2) % 3) : 1, lastAt };
}
