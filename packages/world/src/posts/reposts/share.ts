// How many of an account's posts are reposts.
import { isInstitution, isVerified, type SeedTraits } from "../../traits/seed-traits.ts";

/** By kind of account. */
const [OF_ORDINARY, OF_PERSONS, OF_INSTITUTIONS] = [0.4, 0.25, 0.15];

/** The share of an account's posts that are reposts, somewhat less where posts have videos. */
export const repostShareOf = (traits: Pick<SeedTraits, "kind">): number =>
  !isVerified(traits) ? OF_ORDINARY : isInstitution(traits) ? OF_INSTITUTIONS : OF_PERSONS;
