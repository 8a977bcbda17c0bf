// Laws of follows and fans.

import type { People } from "../graph/people.ts";
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";
import { type Law, rowsToCheck } from "./law.ts";

/** A user is among the fans of every user they follow, and the reverse. */
export const fansAndFollowsAgree: Law = {
  id: "fans-and-follows-agree",
  promise: "a fan of a user follows them, and a user who follows another is a fan of them",
  breach(world, uid) {
    for (const followed of checkedUsers(world.follows(uid))) {
      if (!world.isFollowing(uid, followed)) return `${uid} lists ${followed}, but isFollowing denies it`;
      if (isListed(world, uid, followed)) continue;
      return `${uid} follows ${followed}, who doesn't list this fan`;
    }
    for (const fan of checkedUsers(world.fans(uid))) {
      if (world.isFollowing(fan, uid)) continue;
      return `${fan} is a fan of ${uid}, but doesn't follow`;
    }
    return undefined;
  },
};

/** Lists have the promised length, without repetitions and without their owner. */
export const listsAreWhole: Law = {
  id: "lists-are-whole",
  promise: "a list has exactly its length in rows, none of them twice, and never its owner",
  breach(world, uid) {
    return brokenList(world, uid, "follows", world.follows(uid)) ?? brokenList(world, uid, "fans", world.fans(uid));
  },
};

/** Counts are the lengths of lists. */
export const countsAreLengths: Law = {
  id: "counts-are-lengths",
  promise:
    "the counts of fans and follows are the lengths of the lists; a resident's list is never longer than its count",
  breach(world, uid) {
    const { counts } = world.user(uid);
    const isResident = world.residents.includes(uid);
    for (const name of ["follows", "fans"] as const) {
      const { length } = world[name](uid);
      if (isResident ? length <= counts[name] : length === counts[name]) continue;
      return `${uid} counts ${counts[name]} ${name}, but lists ${length}`;
    }
    return undefined;
  },
};

/** The most follows of a user whose friends are counted one by one. */
const COUNTABLE = 500;

/** Mutual follows are those that are returned; residents can document another number. */
export const mutualFollowsAreReturned: Law = {
  id: "mutual-follows-are-returned",
  promise: "as many follows are returned as a user counts mutual ones",
  breach(world, uid) {
    const follows = world.follows(uid);
    if (world.residents.includes(uid) || follows.length > COUNTABLE) return undefined;
    const returned = follows.slice(0, follows.length).filter((followed) => world.isFollowing(followed, uid)).length;
    const { mutual } = world.user(uid).counts;
    return mutual === returned ? undefined : `${uid} counts ${mutual} mutual follows, but ${returned} are returned`;
  },
};

function checkedUsers(people: People): readonly Uid[] {
  return rowsToCheck(people.length).flatMap(([start, count]) => people.slice(start, count));
}

/** The fans of a star are too many to read: there, `isFollowing` is enough. */
function isListed(world: World, fan: Uid, followed: Uid): boolean {
  const fans = world.fans(followed);
  return fans.length > 5000 || fans.slice(0, fans.length).includes(fan);
}

function brokenList(world: World, uid: Uid, name: string, people: People): string | undefined {
  const seen = new Set<Uid>();
  for (const [start, count] of rowsToCheck(people.length)) {
    const page = people.slice(start, count);
    if (page.length !== count) return `${name} of ${uid}: ${page.length} rows at ${start} instead of ${count}`;
    for (const person of page) {
      if (!world.has(person)) return `${name} of ${uid}: ${person} doesn't exist`;
      if (person === uid || seen.has(person)) return `${name} of ${uid}: ${person} again`;
      seen.add(person);
    }
  }
  return people.slice(people.length, 20).length === 0 ? undefined : `${name} of ${uid} continues past its end`;
}
