// The world: everything that exists for a seed, as pure functions of (seed, uid).

import type { LazyUser } from "./fields/lazy-user.ts";
import type { FindOptions } from "./find/find.ts";
import type { Traits } from "./find/traits.ts";
import type { Resident, Uid, User } from "./user/user.ts";

export interface WorldSettings {
  /** Any whole number from 0 to 2^32 - 1; default 137. */
  readonly seed?: number;
  /** How many uids exist, from 1 000 000 000 on; default 7 000 000 000. */
  readonly population?: number;
  /** The most follows that a user can have; default 5 000, less in a small world. */
  readonly maxFollows?: number;
  readonly residents?: readonly Resident[];
}

/** One ordered list of people, of which any part can be asked first. */
export interface People {
  /** Exactly how many `slice` can yield. */
  readonly length: number;
  /** People `start` … `start + count - 1`, fewer at the end, none past it. */
  slice(start: number, count: number): Uid[];
}

export interface World {
  readonly seed: number;
  readonly population: number;
  readonly maxFollows: number;
  /** The residents' uids, in the order of the settings. */
  readonly residents: readonly Uid[];
  /** Whether somebody has this uid: in the population, or a resident. */
  has(uid: number): uid is Uid;
  user(uid: Uid): User;
  /** The same facts, none of them written down yet: for whoever writes many. */
  lazyUser(uid: Uid): LazyUser;
  nicknameOf(uid: Uid): string;
  uidOf(nickname: string): Uid | undefined;
  /** Whom the user follows. */
  follows(uid: Uid): People;
  /** Who follows the user. */
  fans(uid: Uid): People;
  isFollowing(fan: Uid, followed: Uid): boolean;
  /**
   * People with all of these traits, residents first; fewer than asked for, or none, where a bounded search finds no more.
   *
   * @example
   * world.whoLike({ fans: ">1e6", gender: "f" }, { limit: 3 })
   */
  find(traits: Traits, options?: FindOptions): Uid[];
}
