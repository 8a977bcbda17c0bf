// The world: everything that exists for a seed, as pure functions of (seed, uid).

import type { FindOptions } from "./find/find.ts";
import type { Traits } from "./find/traits.ts";
import type { People } from "./graph/people.ts";
import type { LazyUser } from "./user/lazy-user.ts";
import type { Uid, User } from "./user/user.ts";

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
   * world.find({ fans: ">1e6", gender: "f" }, { limit: 3 })
   */
  find(traits: Traits, options?: FindOptions): Uid[];
}
