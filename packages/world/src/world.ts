// The world: everything that exists for a seed, as pure functions of (seed, uid).

import type { FindOptions } from "./find/find.ts";
import type { Traits } from "./find/traits.ts";
import type { People } from "./graph/people.ts";
import type { Comments, Post, Posts } from "./posts/post.ts";
import type { HotList } from "./search/hot-list.ts";
import type { LazyUser } from "./user/lazy-user.ts";
import type { Resident, Uid, User } from "./user/user.ts";

/**
 * A world of users. All methods are pure and can be detached from the object. Those that take a `Uid` throw WorldMistake
 * when the user doesn't exist, except for lists and `isFollowing`, which are then empty and false.
 */
export interface World {
  readonly seed: number;
  readonly population: number;
  readonly maxFollows: number;
  /** The moment as of which everything is, in Unix seconds: 2026-01-01 in Beijing unless `at` moved it. */
  readonly date: number;
  /**
   * The same world on another date, from 2011-08-05 to 2050-01-01; takes Unix seconds. Who exists, their names and who
   * follows whom stay; counts of posts, latest posts and memberships move. Cheap, and keeps nothing.
   *
   * @example
   * world.at(Date.now() / 1000).user(uid).latestPost
   */
  at(seconds: number): World;
  /**
   * The same world with these residents in addition, on the same date; a resident with the uid of an added one is
   * replaced. Cheap: what doesn't depend on residents is shared.
   *
   * @throws WorldMistake for residents who can't be in one world
   *
   * @example
   * world.withResidents([{ uid: 42, nickname: "测试员", follows: [1234567890] }]).uidOf("测试员"); // 42
   */
  withResidents(residents: readonly Resident[]): World;
  /** The uids of the residents, in the order of the settings. */
  readonly residents: readonly Uid[];
  /** Whether a user has this uid: of the population, or a resident. The only source of `Uid`s for numbers from outside. */
  has(uid: number): uid is Uid;
  /** All fields of a user. */
  user(uid: Uid): User;
  /** The same fields, each drawn when it is read: cheaper where few are read, or where texts are written as bytes. */
  lazyUser(uid: Uid): LazyUser;
  /** The nickname alone, cheaper than `user(uid).nickname`. */
  nicknameOf(uid: Uid): string;
  /** The user with this nickname; undefined if there is none. */
  uidOf(nickname: string): Uid | undefined;
  /** The users whom this user follows. */
  follows(uid: Uid): People;
  /** The users who follow this user. */
  fans(uid: Uid): People;
  /** Whether `fan` follows `followed`; agrees with both lists. */
  isFollowing(fan: Uid, followed: Uid): boolean;
  /** The posts of a user until the world's date, the newest first. */
  posts(uid: Uid): Posts;
  /** Those of them that have a video. */
  videos(uid: Uid): Posts;
  /** The post with this id; undefined if there is none. */
  post(id: number): Post | undefined;
  /** The post that has the video with this media id, the number behind `1034:`; undefined if there is none. */
  video(mediaId: number): Post | undefined;
  /**
   * Posts about what words mean, from second `from` until second `to` (excluded), the newest first. Words that are the title
   * of a topic find its posts; others find those of some topic, as on the service. Each post is made when it is asked for; the first `skip` are left out cheaply.
   */
  search(words: string, from: number, to: number, skip?: number): Iterable<Post>;
  /** Posts of one user about what words mean, in the same way. */
  searchIn(uid: Uid, words: string, from: number, to: number): Iterable<Post>;
  /** What is talked about at a Unix second: fifty topics, each of which has posts of the hour, and a pinned one. */
  hotList(second: number): HotList;
  /**
   * The comments of a post on the world's date.
   *
   * @example
   * world.comments(post).slice(0, 20, "newest")
   */
  comments(post: Pick<Post, "id" | "author">): Comments;
  /**
   * Users with all of these traits, residents first. The search is bounded, so it can find fewer than `limit`, or none.
   *
   * @throws WorldMistake for an unknown trait or a condition that cannot be parsed
   *
   * @example
   * world.find({ fans: ">1e6", gender: "f" }, { limit: 3 })
   */
  find(traits: Traits, options?: FindOptions): Uid[];
}
