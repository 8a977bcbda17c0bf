// A user of the world: one getter per field. A documented value wins, and the others are drawn to fit it when they are read.
import type { Author, Society } from "../posts/author.ts";
import { latestPostOf } from "../posts/latest-post.ts";
import { timelineOf, videosOf } from "../posts/timeline-of.ts";
import type { Share } from "../timeline/shares.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { isVerified, type SeedTraits } from "../traits/seed-traits.ts";
import type { DocumentedUser, LazyFields } from "../user/lazy-user.ts";
import type { Uid } from "../user/user.ts";
import { domainOf, homepageOf } from "./addresses.ts";
import { bioOf } from "./bio.ts";
import { countsOf, interactionsOf, videoPlaysOf } from "./counts.ts";
import { darenOf } from "./daren.ts";
import { decorationsOf } from "./decorations.ts";
import { flagsOf, settingsOf } from "./flags.ts";
import { genderOf } from "./gender.ts";
import { languageOf } from "./language.ts";
import { membershipOf } from "./membership.ts";
import { avatarOf, phoneCoverOf } from "./pictures.ts";
import { placeOf } from "./place.ts";
import { verificationOf } from "./verification.ts";
import { weihaoOf } from "./weihao.ts";
import { withholdsOf } from "./withholds.ts";

/** Fields that are read several times for one answer keep their first value; the others are drawn at each read. */
export class DrawnUser implements Author {
  readonly uid: Uid;
  readonly traits: SeedTraits;
  readonly #society: Society;
  readonly #documented: DocumentedUser;
  #timeline: Timeline | undefined;
  #videos: Share | undefined;
  #place: LazyFields["place"] | undefined;
  #avatar: LazyFields["avatar"] | undefined;
  #decorations: LazyFields["decorations"] | undefined;
  #counts: LazyFields["counts"] | undefined;
  #verification: LazyFields["verification"];
  #membership: LazyFields["membership"] | undefined;
  #latestPost: LazyFields["latestPost"];
  #interactions: LazyFields["interactions"] | undefined;
  #settings: LazyFields["settings"] | undefined;
  #flags: LazyFields["flags"] | undefined;

  constructor(society: Society, uid: Uid, traits: SeedTraits, documented: DocumentedUser) {
    this.uid = uid;
    this.traits = traits;
    this.#society = society;
    this.#documented = documented;
  }

  with(documented: DocumentedUser): DrawnUser {
    return new DrawnUser(this.#society, this.uid, this.traits, { ...this.#documented, ...documented });
  }

  get timeline() {
    this.#timeline ??= timelineOf(this.traits, this.#documented);
    return this.#timeline;
  }

  get videos() {
    this.#videos ??= videosOf(this.traits, this.#documented, this.timeline);
    return this.#videos;
  }

  get documentedPost(): LazyFields["latestPost"] {
    return this.#documented.latestPost;
  }

  get nickname() {
    return this.traits.nickname;
  }

  get gender() {
    return this.#documented.gender ?? genderOf(this.traits);
  }

  get place() {
    this.#place ??= this.#documented.place ?? placeOf(this.traits);
    return this.#place;
  }

  get bio() {
    return this.#documented.bio ?? bioOf(this.traits, this.place, this.gender);
  }

  get homepage() {
    return this.#documented.homepage ?? homepageOf(this.traits);
  }

  get domain() {
    return this.#documented.domain ?? domainOf(this.traits);
  }

  get weihao() {
    return this.#documented.weihao ?? weihaoOf(this.traits);
  }

  get avatar() {
    this.#avatar ??= this.#documented.avatar ?? avatarOf(this.traits, this.gender);
    return this.#avatar;
  }

  get phoneCover() {
    return this.#documented.phoneCover ?? phoneCoverOf(this.traits);
  }

  get decorations(): LazyFields["decorations"] {
    this.#decorations ??= this.#documented.decorations ?? decorationsOf(this.traits, this);
    return this.#decorations;
  }

  get registeredAt() {
    return this.traits.registeredAt;
  }

  get language() {
    return this.#documented.language ?? languageOf(this.traits, this.place.province);
  }

  get counts() {
    this.#counts ??= countsOf(this, this.#documented);
    return this.#counts;
  }

  get verification() {
    this.#verification ??=
      this.#documented.verification ?? (isVerified(this.traits) ? verificationOf(this.traits, this.place) : undefined);
    return this.#verification;
  }

  get unverifiedType() {
    return this.verification ? -1 : (this.#documented.unverifiedType ?? darenOf(this.traits));
  }

  get membership() {
    this.#membership ??= this.#documented.membership ?? membershipOf(this.traits, this);
    return this.#membership;
  }

  get latestPost(): LazyFields["latestPost"] {
    if (this.counts.posts === 0) return undefined;
    this.#latestPost ??= this.#documented.latestPost ?? latestPostOf(this.#society, this);
    return this.#latestPost;
  }

  get interactions() {
    this.#interactions ??= this.#documented.interactions ?? interactionsOf(this, this.#society, this.counts);
    return this.#interactions;
  }

  get videoPlays() {
    return this.#documented.videoPlays ?? videoPlaysOf(this, this.counts);
  }

  get settings() {
    this.#settings ??= this.#documented.settings ?? settingsOf(this.traits);
    return this.#settings;
  }

  get flags() {
    this.#flags ??= this.#documented.flags ?? flagsOf(this.traits);
    return this.#flags;
  }

  get withholds() {
    return this.#documented.withholds ?? withholdsOf(this.traits);
  }
}
