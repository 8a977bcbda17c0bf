// What holds for everybody in every world, as functions: for our own tests, and for whoever builds on a world.
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";
import { factsFit, nicknamesLeadBack } from "./facts.ts";
import type { Law } from "./law.ts";
import { countsAreLengths, fansAndFollowsAgree, listsAreWhole } from "./lists.ts";

export { pictureOwner } from "../pictures/picture-owner.ts";
export type { Law } from "./law.ts";
export { countsAreLengths, factsFit, fansAndFollowsAgree, listsAreWhole, nicknamesLeadBack };

/** All laws about one person. */
export const laws: readonly Law[] = [fansAndFollowsAgree, listsAreWhole, countsAreLengths, nicknamesLeadBack, factsFit];

/**
 * What is wrong with one person, by the first law that says so.
 *
 * @example
 * breachIn(createWorld({ seed: 7 }), uid) // undefined: all is well
 */
export function breachIn(world: World, uid: Uid): string | undefined {
  for (const law of laws) {
    const breach = law.breach(world, uid);
    if (breach !== undefined) return `${law.id}: ${breach}`;
  }
  return undefined;
}

/** Whether two worlds say the same of one person; worlds of the same settings always do. */
export function agreeOn(world: World, other: World, uid: Uid): boolean {
  const said = (each: World) =>
    JSON.stringify([each.user(uid), each.follows(uid).slice(0, 20), each.fans(uid).slice(0, 20)]);
  return said(world) === said(other);
}
