// Who wrote a comment: mostly fans of the post's author, some others, and among replies the author too.
import { registeredShareAt } from "../../dates.ts";
import { chance, type Draws, fractionAt, label } from "../../draws/draw.ts";
import { isInstitution } from "../../traits/seed-traits.ts";
import { uidAt } from "../../user/uid.ts";
import type { Uid } from "../../user/user.ts";
import type { PostTraits } from "../post-traits.ts";
import { indexOfReply } from "./replies.ts";
import { indexOfRoot } from "./sequence.ts";
import { drawsAt, type Thread } from "./thread.ts";

const [IS_FAN, FAN, LOYAL, STRANGER] = [label("fan"), label("which fan"), label("loyal fan"), label("stranger")];
const [BY_AUTHOR, BY_ASKER] = [label("reply of the author"), label("reply of the asker")];
/** So many fans are tried before a stranger comments: those of a later year can't have. */
const TRIES = 4;

/** The author of a root. */
export function rootAuthor(thread: Thread, root: number): Uid {
  const index = indexOfRoot(thread, root);
  const draws = drawsAt(thread, index);
  if (chance(draws, BY_AUTHOR, 0.01)) return thread.post.author.uid;
  return someone(thread, index, draws);
}

/** The author of the `number`-th reply to a root. */
export function replyAuthor(thread: Thread, root: number, number: number): Uid {
  const index = indexOfReply(thread, root, number);
  const draws = drawsAt(thread, index);
  const { author } = thread.post;
  const asker = rootAuthor(thread, root);
  if (asker !== author.uid && chance(draws, BY_AUTHOR, number < 5 ? answersOf(thread.post) : 0.01)) return author.uid;
  if (number > 0 && chance(draws, BY_ASKER, number < 5 ? 0.3 : 0.03)) return asker;
  return someone(thread, index, draws);
}

/** The share of replies that an author writes under their own posts. */
function answersOf({ author: { traits } }: PostTraits): number {
  if (traits.band === 0) return 0.04;
  return isInstitution(traits) ? 0.35 : traits.band < 3 ? 0.25 : 0.5;
}

/** A fan or a stranger who had an account at that time; the post's author where there was no other. */
function someone(thread: Thread, index: number, draws: Draws): Uid {
  const { post, moments, audience } = thread;
  const { society, author } = post;
  const second = moments.secondOf(index);
  const tries = audience.length > 0 && chance(draws, IS_FAN, 0.85) ? TRIES : 0;
  for (let at = 0; at < tries; at += 1) {
    const x = fractionAt(draws, FAN, at);
    const row = chance(draws, LOYAL, 0.4) ? x * x * x : x;
    const [fan] = audience.slice(Math.floor(row * audience.length), 1);
    if (fan !== undefined && society.registeredAt(fan) < second) return fan;
  }
  const registered = Math.floor(society.population * registeredShareAt(second));
  for (let at = 0; at < TRIES; at += 1) {
    const uid = uidAt(Math.floor(fractionAt(draws, STRANGER, at) * registered));
    if (registered > 0 && uid !== author.uid && society.registeredAt(uid) < second) return uid;
  }
  return author.uid;
}
