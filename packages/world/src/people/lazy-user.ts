// Everything that is known of one person. What a resident's document says wins, and the rest is drawn to fit it.
import type { Text } from "../json-text/text.ts";
import { latestPostOf } from "../posts/post.ts";
import type { Counts, Flags, Interactions, Settings, Uid, User } from "../user.ts";
import { domainOf, homepageOf } from "./addresses.ts";
import { bioOf } from "./bio.ts";
import { countsOf, interactionsOf, videoPlaysOf } from "./counts.ts";
import { darenOf } from "./daren.ts";
import { flagsOf, settingsOf } from "./flags.ts";
import { genderOf } from "./gender.ts";
import { languageAt } from "./language.ts";
import type { DocumentedUser, LazyFields } from "./lazy-fields.ts";
import { avatarOf, phoneCoverOf } from "./looks.ts";
import { membershipOf } from "./membership.ts";
import { placeOf } from "./place.ts";
import { isVerified, type SeedTraits } from "./seed-traits.ts";
import { verificationOf } from "./verification.ts";
import { withholdsOf } from "./withholds.ts";

/**
 * What `User` says, before anything is written down: each fact is drawn when it is asked for, each text writes itself,
 * `nickname.say(ink)`, or is `String(nickname)`.
 */
export class LazyUser implements LazyFields {
  readonly uid: Uid;
  readonly #sketch: SeedTraits;
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

  constructor(uid: Uid, sketch: SeedTraits, known: DocumentedUser) {
    this.uid = uid;
    this.#sketch = sketch;
    this.#known = known;
  }

  /** The same person, of whom more is documented. */
  with(known: DocumentedUser): LazyUser {
    return new LazyUser(this.uid, this.#sketch, { ...this.#known, ...known });
  }

  get nickname(): Text {
    return this.#sketch.nickname;
  }

  get gender(): "m" | "f" {
    return this.#known.gender ?? genderOf(this.#sketch);
  }

  get place(): LazyFields["place"] {
    this.#place ??= this.#known.place ?? placeOf(this.#sketch);
    return this.#place;
  }

  get bio(): Text {
    return this.#known.bio ?? bioOf(this.#sketch, this.place);
  }

  get homepage(): Text {
    return this.#known.homepage ?? homepageOf(this.#sketch);
  }

  get domain(): Text {
    return this.#known.domain ?? domainOf(this.#sketch);
  }

  get avatar(): LazyFields["avatar"] {
    this.#avatar ??= this.#known.avatar ?? avatarOf(this.#sketch, this.gender);
    return this.#avatar;
  }

  get phoneCover(): Text | undefined {
    return this.#known.phoneCover ?? phoneCoverOf(this.#sketch);
  }

  get registeredAt(): number {
    return this.#sketch.registeredAt;
  }

  get language(): User["language"] {
    return this.#known.language ?? languageAt(this.place.province);
  }

  get counts(): Counts {
    this.#counts ??= countsOf(this.#sketch, this.#known);
    return this.#counts;
  }

  get verification(): LazyFields["verification"] {
    if (this.#verification || !isVerified(this.#sketch)) return this.#verification ?? this.#known.verification;
    this.#verification = this.#known.verification ?? verificationOf(this.#sketch, this.place);
    return this.#verification;
  }

  get unverifiedType(): User["unverifiedType"] {
    return this.verification ? -1 : (this.#known.unverifiedType ?? darenOf(this.#sketch));
  }

  get membership(): LazyFields["membership"] {
    this.#membership ??= this.#known.membership ?? membershipOf(this.#sketch);
    return this.#membership;
  }

  get latestPost(): LazyFields["latestPost"] {
    if (this.counts.posts === 0) return undefined;
    this.#latestPost ??= this.#known.latestPost ?? latestPostOf(this.#sketch, this.place);
    return this.#latestPost;
  }

  get interactions(): Interactions {
    this.#interactions ??= this.#known.interactions ?? interactionsOf(this.#sketch.draws, this.counts);
    return this.#interactions;
  }

  get videoPlays(): number {
    return this.#known.videoPlays ?? videoPlaysOf(this.#sketch.draws, this.counts);
  }

  get settings(): Settings {
    this.#settings ??= this.#known.settings ?? settingsOf(this.#sketch);
    return this.#settings;
  }

  get flags(): Flags {
    this.#flags ??= this.#known.flags ?? flagsOf(this.#sketch);
    return this.#flags;
  }

  get withholds(): User["withholds"] {
    return this.#known.withholds ?? withholdsOf(this.#sketch);
  }
}
