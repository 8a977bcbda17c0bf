// Who writes posts, and what their posts take from the rest of the world.
import type { People } from "../graph/people.ts";
import type { Share } from "../timeline/shares.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { Topics } from "../topics/topics.ts";
import type { SeedTraits } from "../traits/seed-traits.ts";
import type { LazyUser } from "../user/lazy-user.ts";
import type { Uid } from "../user/user.ts";
import type { RepostRate } from "./reposts/repost-rate.ts";

/** A user as the author of posts. */
export interface Author extends LazyUser {
  readonly traits: SeedTraits;
  readonly timeline: Timeline;
  /** Which posts have a video, by their numbers. */
  readonly videos: Share;
  /** The latest post of a resident whose documents have one. */
  readonly documentedPost: LazyUser["latestPost"];
}

/** The people around an author, whom posts mention and pass on. */
export interface Society {
  readonly population: number;
  readonly topics: Topics;
  readonly reposts: RepostRate;
  author(uid: Uid): Author;
  /** The user of a standing, 0 among the most popular. */
  withStanding(standing: number): Uid;
  nicknameOf(uid: Uid): string;
  /** Unix seconds; cheaper than the author. */
  registeredAt(uid: Uid): number;
  follows(uid: Uid): People;
  fans(uid: Uid): People;
}
