// A seeded world of Weibo users: billions of them, one exact follow graph, no storage.
export { createWorld } from "./create-world.ts";
export { uidOfDomain } from "./fields/addresses.ts";
export type { Amount } from "./find/amount.ts";
export type { FindOptions } from "./find/find.ts";
export type { Traits } from "./find/traits.ts";
export type { People } from "./graph/people.ts";
export { WorldMistake } from "./mistake.ts";
export { pictureHost } from "./pictures/host.ts";
export { pictureOwner } from "./pictures/picture-owner.ts";
export { expiriesIn, renewSignatures, writeExpiry, writeSignature } from "./pictures/signature.ts";
export { type Province, provinces } from "./places/provinces.ts";
export type {
  Comment,
  Comments,
  Post,
  PostCounts,
  PostPicture,
  Posts,
  Repost,
  Segment,
  Video,
} from "./posts/post.ts";
export { unitsOf } from "./posts/units.ts";
export { isNickname, isResidentUid } from "./resident-checks.ts";
export type { HotLabel, HotList, HotTopic } from "./search/hot-list.ts";
export { NOTHING as NOTHING_FOUND } from "./search/search.ts";
export {
  DEFAULT_POPULATION,
  DEFAULT_SEED,
  LARGEST_POPULATION,
  type WorldSettings,
} from "./settings.ts";
export type { Decorations } from "./user/decorations.ts";
export type { Flags, Settings } from "./user/flags.ts";
export type { LazyUser } from "./user/lazy-user.ts";
export { toUser } from "./user/to-user.ts";
export type {
  Avatar,
  Counts,
  Interactions,
  LatestPost,
  Membership,
  Place,
  Resident,
  Uid,
  User,
  Verification,
} from "./user/user.ts";
export type { World } from "./world.ts";
