// The two operations that list users, and how their pages are asked for.
import type { Ask, Value } from "../../ask.ts";
import type { Facts } from "../../facts.ts";
import { ask } from "./ask.ts";

/** A list of users: whom it is about, and where the profile counts the same people. */
export interface List {
  readonly operation: "get-followers" | "get-fans";
  readonly schema: "FollowsPage" | "FansPage";
  /** The field of a profile with the length of this list. */
  readonly count: "friends_count" | "followers_count";
  readonly ownerIn: (facts: Facts) => Value;
}

/** get-followers lists the accounts that a user follows: the name misleads, and is the service's own. */
export const lists: readonly List[] = [
  { operation: "get-followers", schema: "FollowsPage", count: "friends_count", ownerIn: ({ followsOf }) => followsOf },
  { operation: "get-fans", schema: "FansPage", count: "followers_count", ownerIn: ({ fansOf }) => fansOf },
];

/** Without a number, the parameter is left out. */
export function askPage({ operation, ownerIn }: List, facts: Facts, page?: Value): Ask {
  return ask(operation, { uid: ownerIn(facts), ...(page === undefined ? {} : { page }) });
}
