// The two operations that list users, and the calls of their pages.
import type { CallSpec, Value } from "../../model/call-spec.ts";
import type { Subject } from "../../model/subject.ts";
import { call } from "./call.ts";

/** A list of users: its owner, and the count of the owner's profile that it should match. */
export interface UserList {
  readonly operation: "get-followers" | "get-fans";
  readonly schema: "FollowsPage" | "FansPage";
  /** The field of a profile with the length of this list. */
  readonly count: "friends_count" | "followers_count";
  readonly ownerIn: (subject: Subject) => Value;
}

/** get-followers lists the accounts that a user follows: the service's own name misleads. */
export const userLists: readonly UserList[] = [
  { operation: "get-followers", schema: "FollowsPage", count: "friends_count", ownerIn: ({ followsOf }) => followsOf },
  { operation: "get-fans", schema: "FansPage", count: "followers_count", ownerIn: ({ fansOf }) => fansOf },
];

/** Without `page`, the parameter is left out. */
export function pageCall({ operation, ownerIn }: UserList, subject: Subject, page?: Value): CallSpec {
  return call(operation, { uid: ownerIn(subject), ...(page === undefined ? {} : { page }) });
}
