// The laws of every world as functions, for our own tests and for projects that change or wrap a world.
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";
import { commentsAreInOrder, commentsAreWhole, commentsFit } from "./comments.ts";
import { factsFit, nicknamesLeadBack } from "./facts.ts";
import type { Law } from "./law.ts";
import { countsAreLengths, fansAndFollowsAgree, listsAreWhole, mutualFollowsAreReturned } from "./lists.ts";
import { mediaComeFirst, mentionsExist, repostsAreYounger } from "./post-fields.ts";
import { postCountsAreLengths, postsAreInOrder, postsLeadBack } from "./posts.ts";

export { pictureOwner } from "../pictures/picture-owner.ts";
export type { Law } from "./law.ts";
export {
  commentsAreInOrder,
  commentsAreWhole,
  commentsFit,
  countsAreLengths,
  factsFit,
  fansAndFollowsAgree,
  listsAreWhole,
  mediaComeFirst,
  mentionsExist,
  mutualFollowsAreReturned,
  nicknamesLeadBack,
  postCountsAreLengths,
  postsAreInOrder,
  postsLeadBack,
  repostsAreYounger,
};

/** All laws about one user. */
export const laws: readonly Law[] = [
  fansAndFollowsAgree,
  listsAreWhole,
  countsAreLengths,
  mutualFollowsAreReturned,
  nicknamesLeadBack,
  factsFit,
  postsLeadBack,
  postsAreInOrder,
  postCountsAreLengths,
  repostsAreYounger,
  mentionsExist,
  mediaComeFirst,
  commentsAreWhole,
  commentsAreInOrder,
  commentsFit,
];

/**
 * The first broken law of a user, with what is wrong; undefined if the user keeps all laws.
 *
 * @example
 * breachIn(createWorld({ seed: 7 }), uid) // undefined
 */
export function breachIn(world: World, uid: Uid): string | undefined {
  for (const law of laws) {
    const breach = law.breach(world, uid);
    if (breach !== undefined) return `${law.id}: ${breach}`;
  }
  return undefined;
}

/** Whether a user is the same in two worlds. Worlds with equal settings agree on every user. */
export function agreeOn(world: World, other: World, uid: Uid): boolean {
  const json = (each: World) =>
    JSON.stringify([each.user(uid), each.follows(uid).slice(0, 20), each.fans(uid).slice(0, 20)]);
  return json(world) === json(other);
}
