// What a repost passes on, and through whom it came.
import { below, chance, type Draws, draw, drawAt, fraction, label } from "../../draws/draw.ts";
import { pick, type Some } from "../../draws/pick.ts";
import { COUNTED_UNTIL } from "../../timeline/counted-id.ts";
import type { Repost } from "../post.ts";
import type { PostTraits } from "../post-traits.ts";
import { goneId } from "../reposts/gone-id.ts";
import { type Root, rootOf } from "../reposts/root.ts";
import { reactionOf } from "../texts/reactions.ts";
import { isRepost } from "./is-repost.ts";

type Chain = Extract<Repost, { kind: "post" }>["chain"];
type Why = Extract<Repost, { kind: "gone" }>["why"];

const [GONE, WHY, AGE] = [label("post is gone"), label("why it is gone"), label("age of what is gone")];
const [CHAIN, LINK] = [label("chain of a repost"), label("link of a chain")];
const REASONS: Some<Why> = ["deleted", "deleted", "deleted", "half-year", "no-permission", "removed", "client-only"];
/** In seconds: how old what is gone can be. */
const OLDEST_GONE = 300 * 86_400;

/** Undefined for posts that are the author's own. */
export function repostOf(traits: PostTraits): Repost | undefined {
  if (!isRepost(traits)) return undefined;
  const root = chance(traits.draws, GONE, 0.02) ? undefined : rootOf(traits);
  if (!root) return goneBefore(traits);
  return { kind: "post", id: root.author.timeline.idOf(root.number), chain: chainOf(traits, root) };
}

function goneBefore({ draws, createdAt }: PostTraits): Repost {
  const x = fraction(draws, AGE);
  const second = Math.max(COUNTED_UNTIL, createdAt - 60 - Math.floor(x * x * OLDEST_GONE));
  return { kind: "gone", id: goneId(draws, second), createdAt: second, why: pick(draws, WHY, REASONS) };
}

/** A quarter of reposts come through one fan of the star, some through two. */
function chainOf({ author, society, draws }: PostTraits, root: Root): Chain {
  const x = fraction(draws, CHAIN);
  if (x >= 0.25) return [];
  const fans = society.fans(root.author.uid);
  const places = x < 0.06 ? [0, 1] : [0];
  const uids = places.flatMap((place) => fans.slice(below(linkDraws(draws, place), LINK, fans.length), 1));
  return [...new Set(uids)]
    .filter((uid) => uid !== author.uid)
    .map((uid, place) => ({
      uid,
      nickname: society.nicknameOf(uid),
      words: reactionOf(linkDraws(draws, place)),
    }));
}

const linkDraws = (draws: Draws, place: number): Draws => ({
  high: draw(draws, LINK),
  low: drawAt(draws, CHAIN, place) | 0,
});
