// A seeded world of Weibo users: billions of people, one exact follow graph, no storage.
export { createWorld } from "./createWorld.ts";
export type { Amount } from "./likeness/amount.ts";
export type { Traits } from "./likeness/traits.ts";
export type { WhoLikeOptions } from "./likeness/whoLike.ts";
export { WorldMistake } from "./mistake.ts";
export { uidSpelt } from "./people/addresses.ts";
export type { Person } from "./people/person.ts";
export { written } from "./people/written.ts";
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
