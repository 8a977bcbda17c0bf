// Everything that is known of one person. What a resident's document says wins, and the rest is drawn to fit it.
import type { Text } from "../json-text/text.ts";
import { latestPostOf } from "../posts/latest-post.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { DocumentedUser, LazyFields } from "../user/lazy-fields.ts";
import type { Counts, Flags, Interactions, Settings, Uid, User } from "../user/user.ts";
import { domainOf, homepageOf } from "./addresses.ts";
import { bioOf } from "./bio.ts";
import { countsOf, interactionsOf, videoPlaysOf } from "./counts.ts";
import { darenOf } from "./daren.ts";
import { flagsOf, settingsOf } from "./flags.ts";
import { genderOf } from "./gender.ts";
import { languageAt } from "./language.ts";
import { avatarOf, phoneCoverOf } from "./looks.ts";
import { membershipOf } from "./membership.ts";
import { placeOf } from "./place.ts";
import { verificationOf } from "./verification.ts";
import { withholdsOf } from "./withholds.ts";

/**
 * What `User` says, before anything is written down: each fact is drawn when it is asked for, each text writes itself,
 * `nickname.say(writer)`, or is `String(nickname)`.
 */
export class LazyUser implements LazyFields {
  readonly uid: Uid;
  readonly #traits: SeedTraits;
  readonly #known: DocumentedUser;
  #place: LazyFields["place"] | undefined;
  #avatar: LazyFields["avatar"] | undefined;
  #counts: Counts | undefined;
  #verification: LazyFields["verification"];
  #membership: LazyFields["membership"] | undefined;
  #latestPost: LazyFields["latestPost"];
  #interactions: Interactions | undefined;
  #settings: Settings | undefined;
  #flags: Flags | undefined;

  constructor(uid: Uid, traits: SeedTraits, known: DocumentedUser) {
    this.uid = uid;
    this.#traits = traits;
    this.#known = known;
  }

  /** The same person, of whom more is documented. */
  with(known: DocumentedUser): LazyUser {
    return new LazyUser(this.uid, this.#traits, { ...this.#known, ...known });
  }

  get nickname(): Text {
    return this.#traits.nickname;
  }

  get gender(): "m" | "f" {
    return this.#known.gender ?? genderOf(this.#traits);
  }

  get place(): LazyFields["place"] {
    this.#place ??= this.#known.place ?? placeOf(this.#traits);
    return this.#place;
  }

  get bio(): Text {
    return this.#known.bio ?? bioOf(this.#traits, this.place);
  }

  get homepage(): Text {
    return this.#known.homepage ?? homepageOf(this.#traits);
  }

  get domain(): Text {
    return this.#known.domain ?? domainOf(this.#traits);
  }

  get avatar(): LazyFields["avatar"] {
    this.#avatar ??= this.#known.avatar ?? avatarOf(this.#traits, this.gender);
    return this.#avatar;
  }

  get phoneCover(): Text | undefined {
    return this.#known.phoneCover ?? phoneCoverOf(this.#traits);
  }

  get registeredAt(): number {
    return this.#traits.registeredAt;
  }

  get language(): User["language"] {
    return this.#known.language ?? languageAt(this.place.province);
  }

  get counts(): Counts {
    this.#counts ??= countsOf(this.#traits, this.#known);
    return this.#counts;
  }

  get verification(): LazyFields["verification"] {
    if (this.#verification || !isVerified(this.#traits)) return this.#verification ?? this.#known.verification;
    this.#verification = this.#known.verification ?? verificationOf(this.#traits, this.place);
    return this.#verification;
  }

  get unverifiedType(): User["unverifiedType"] {
    return this.verification ? -1 : (this.#known.unverifiedType ?? darenOf(this.#traits));
  }

  get membership(): LazyFields["membership"] {
    this.#membership ??= this.#known.membership ?? membershipOf(this.#traits);
    return this.#membership;
  }

  get latestPost(): LazyFields["latestPost"] {
    if (this.counts.posts === 0) return undefined;
    this.#latestPost ??= this.#known.latestPost ?? latestPostOf(this.#traits, this.place);
    return this.#latestPost;
  }

  get interactions(): Interactions {
    this.#interactions ??= this.#known.interactions ?? interactionsOf(this.#traits.draws, this.counts);
    return this.#interactions;
  }

  get videoPlays(): number {
    return this.#known.videoPlays ?? videoPlaysOf(this.#traits.draws, this.counts);
  }

  get settings(): Settings {
    this.#settings ??= this.#known.settings ?? settingsOf(this.#traits);
    return this.#settings;
  }

  get flags(): Flags {
    this.#flags ??= this.#known.flags ?? flagsOf(this.#traits);
    return this.#flags;
  }

  get withholds(): User["withholds"] {
    return this.#known.withholds ?? withholdsOf(this.#traits);
  }
}
