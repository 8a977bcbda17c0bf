// A seeded world of Weibo users: billions of people, one exact follow graph, no storage.
export { createWorld } from "./create-world.ts";
export type { Amount } from "./find/amount.ts";
export type { FindOptions } from "./find/find.ts";
export type { Traits } from "./find/traits.ts";
export { WorldMistake } from "./mistake.ts";
export { uidSpelt } from "./people/addresses.ts";
export type { LazyUser } from "./people/lazy-user.ts";
export { toUser } from "./people/to-user.ts";
export { type Province, provinces } from "./places.ts";
export type {
  Avatar,
  Counts,
  Flags,
  Interactions,
  Membership,
  Place,
  Post,
  Resident,
  Settings,
  Uid,
  User,
  Verification,
} from "./user.ts";
export type { People, World, WorldSettings } from "./world.ts";
