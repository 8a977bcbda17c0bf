// Users with lists of several pages and an author who is read, found by calls that other cases need anyway.
import type { CallSpec, Derived } from "../../model/call-spec.ts";
import type { Subject } from "../../model/subject.ts";
import { at, listOf, numberAt } from "../../read/json-path.ts";
import { call } from "./call.ts";

const PAGE_SIZE = 20;
/** More than two pages, so that page 2 is a full one. */
const TWO_PAGES = 2 * PAGE_SIZE + 1;
const TEN_MILLION = 10_000_000;
/** A last page of one row proves little. */
const LEAST_ON_LAST_PAGE = 5;

/** @param uid a user with fans */
export function listOwners(uid: string): Pick<Subject, "followsOf" | "fansOf" | "authorOf"> {
  const followsOf = following(call("get-fans", { uid, page: "1" }));
  const follows = call("get-followers", { uid: followsOf, page: "1" });
  return { followsOf, fansOf: popular(follows), authorOf: author(follows) };
}

const following = (from: CallSpec): Derived => ({
  from,
  description: "the listed user with just over two pages of follows",
  take: ({ json }) => uidBy(json, "friends_count", rank),
});

const popular = (from: CallSpec): Derived => ({
  from,
  description: "the listed user with just over two pages of fans",
  take: ({ json }) => uidBy(json, "followers_count", rank),
});

/**
 * Well known, so that posts have comments. The documented account is passed over: counts of its documented posts are not
 * known.
 */
const author = (from: CallSpec): Derived => ({
  from,
  description: "the listed user with most fans below ten million",
  take: ({ json }) => uidBy(json, "followers_count", (count) => (count < TEN_MILLION ? -count : count)),
});

/** The shortest list that suits is the cheapest to read to its end; without one, the longest. */
function rank(count: number): number {
  const suits = count >= TWO_PAGES && ((count - 1) % PAGE_SIZE) + 1 >= LEAST_ON_LAST_PAGE;
  return suits ? count : Number.MAX_SAFE_INTEGER - count;
}

/** The uid of the listed user with the lowest rank. */
function uidBy(json: unknown, field: string, rank: (count: number) => number): string | undefined {
  const users = listOf(at(json, "data", "users")) ?? [];
  const ranked = users.flatMap((user) => {
    const [id, count] = [numberAt(user, "id"), numberAt(user, field)];
    return id === undefined || count === undefined ? [] : [{ id, rank: rank(count) }];
  });
  const [best] = ranked.sort((one, other) => one.rank - other.rank);
  return best && String(best.id);
}
