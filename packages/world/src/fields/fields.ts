// Every field of a user: one draw each. A documented value wins, and the others are drawn to fit it.
import { latestPostOf } from "../posts/latest-post.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { DocumentedUser, LazyFields } from "../user/lazy-user.ts";
import { domainOf, homepageOf } from "./addresses.ts";
import { bioOf } from "./bio.ts";
import { countsOf, interactionsOf, videoPlaysOf } from "./counts.ts";
import { darenOf } from "./daren.ts";
import { flagsOf, settingsOf } from "./flags.ts";
import { genderOf } from "./gender.ts";
import { languageAt } from "./language.ts";
import type { Getters } from "./lazy-class.ts";
import { membershipOf } from "./membership.ts";
import { avatarOf, phoneCoverOf } from "./pictures.ts";
import { placeOf } from "./place.ts";
import { verificationOf } from "./verification.ts";
import { withholdsOf } from "./withholds.ts";

/** What the fields are drawn from. */
export interface FieldSource {
  readonly traits: SeedTraits;
  readonly documented: DocumentedUser;
}

export type DrawnFields = Omit<LazyFields, "uid">;

export const fields: Getters<FieldSource, DrawnFields> = {
  nickname: ({ traits }) => traits.nickname,
  gender: ({ traits, documented }) => documented.gender ?? genderOf(traits),
  place: ({ traits, documented }) => documented.place ?? placeOf(traits),
  bio: (user) => user.documented.bio ?? bioOf(user.traits, user.place),
  homepage: ({ traits, documented }) => documented.homepage ?? homepageOf(traits),
  domain: ({ traits, documented }) => documented.domain ?? domainOf(traits),
  avatar: (user) => user.documented.avatar ?? avatarOf(user.traits, user.gender),
  phoneCover: ({ traits, documented }) => documented.phoneCover ?? phoneCoverOf(traits),
  registeredAt: ({ traits }) => traits.registeredAt,
  language: (user) => user.documented.language ?? languageAt(user.place.province),
  counts: ({ traits, documented }) => countsOf(traits, documented),
  verification: (user) =>
    user.documented.verification ?? (isVerified(user.traits) ? verificationOf(user.traits, user.place) : undefined),
  unverifiedType: (user) => (user.verification ? -1 : (user.documented.unverifiedType ?? darenOf(user.traits))),
  membership: ({ traits, documented }) => documented.membership ?? membershipOf(traits),
  latestPost: (user) =>
    user.counts.posts === 0 ? undefined : (user.documented.latestPost ?? latestPostOf(user.traits, user.place)),
  interactions: (user) => user.documented.interactions ?? interactionsOf(user.traits.draws, user.counts),
  videoPlays: (user) => user.documented.videoPlays ?? videoPlaysOf(user.traits.draws, user.counts),
  settings: ({ traits, documented }) => documented.settings ?? settingsOf(traits),
  flags: ({ traits, documented }) => documented.flags ?? flagsOf(traits),
  withholds: ({ traits, documented }) => documented.withholds ?? withholdsOf(traits),
};

/** Read several times for one answer, by other fields or because several keys of a payload come from them. */
export const memoized: readonly (keyof DrawnFields)[] = [
  "place",
  "avatar",
  "counts",
  "verification",
  "membership",
  "latestPost",
  "interactions",
  "settings",
  "flags",
];
