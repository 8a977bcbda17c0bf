// Everything that is known of one person. What a resident's document says wins, and the rest is drawn to fit it.
import { chance, thing } from "../draw.ts";
import { Joined } from "../ink/joined.ts";
import type { Text } from "../ink/text.ts";
import { Word } from "../ink/word.ts";
import type { Counts, Flags, Interactions, Settings, Uid, User } from "../user.ts";
import { domainOf, homepageOf } from "./addresses.ts";
import { bioOf } from "./bio.ts";
import { countsOf, interactionsOf, videoPlaysOf } from "./counts.ts";
import { flagsOf, settingsOf } from "./flags.ts";
import { genderOf } from "./gender.ts";
import { membershipOf } from "./membership.ts";
import { coverOf, defaultAvatar, ownAvatar } from "./picture.ts";
import { placeOf } from "./place.ts";
import { latestPostOf } from "./post.ts";
import { isVerified, type Sketch } from "./sketch.ts";
import type { Known, Unwritten } from "./unwritten.ts";
import { verificationOf } from "./verification.ts";

const PICTURE = thing("own picture");
const COVER = thing("phone cover");
const COVERS = thing("phone covers");
const DAREN = thing("daren");
const SENIOR = thing("senior daren");
const HIDES_FOLLOWS = thing("withholds follows");
const HIDES_FANS = thing("withholds fans");

const SHOWS_ALL = { follows: false, fans: false };
const SEPARATOR = new Word(";");

/**
 * What `User` says, before anything is written down: each fact is drawn when it is asked for, each text writes itself,
 * `nickname.say(ink)`, or is `String(nickname)`.
 */
export class Person implements Unwritten {
  readonly uid: Uid;
  readonly #sketch: Sketch;
  readonly #known: Known;
  #place: Unwritten["place"] | undefined;
  #avatar: Unwritten["avatar"] | undefined;
  #counts: Counts | undefined;
  #verification: Unwritten["verification"];
  #membership: Unwritten["membership"] | undefined;
  #latestPost: Unwritten["latestPost"];
  #interactions: Interactions | undefined;
  #settings: Settings | undefined;
  #flags: Flags | undefined;

  constructor(uid: Uid, sketch: Sketch, known: Known) {
    this.uid = uid;
    this.#sketch = sketch;
    this.#known = known;
  }

  /** The same person, of whom more is documented. */
  with(known: Known): Person {
    return new Person(this.uid, this.#sketch, { ...this.#known, ...known });
  }

  get nickname(): Text {
    return this.#sketch.nickname;
  }

  get gender(): "m" | "f" {
    return this.#known.gender ?? genderOf(this.#sketch);
  }

  get place(): Unwritten["place"] {
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

  get avatar(): Unwritten["avatar"] {
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

  get verification(): Unwritten["verification"] {
    if (this.#verification || !isVerified(this.#sketch)) return this.#verification ?? this.#known.verification;
    this.#verification = this.#known.verification ?? verificationOf(this.#sketch, this.place);
    return this.#verification;
  }

  get unverifiedType(): User["unverifiedType"] {
    return this.verification ? -1 : (this.#known.unverifiedType ?? darenOf(this.#sketch));
  }

  get membership(): Unwritten["membership"] {
    this.#membership ??= this.#known.membership ?? membershipOf(this.#sketch);
    return this.#membership;
  }

  get latestPost(): Unwritten["latestPost"] {
    if (this.counts.posts === 0) return undefined;
    this.#latestPost ??= this.#known.latestPost ?? latestPostOf(this.#sketch, this.place);
    return this.#latestPost;
  }

  get interactions(): Interactions {
    this.#interactions ??= this.#known.interactions ?? interactionsOf(this.#sketch.dice, this.counts);
    return this.#interactions;
  }

  get videoPlays(): number {
    return this.#known.videoPlays ?? videoPlaysOf(this.#sketch.dice, this.counts);
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

function avatarOf(sketch: Sketch, gender: "m" | "f"): Unwritten["avatar"] {
  const { uid, dice } = sketch;
  return hasPicture(sketch) ? ownAvatar(uid, dice) : defaultAvatar(dice, gender);
}

function hasPicture({ dice, dormant, kind, band }: Sketch): boolean {
  if (dormant || kind === "nameless") return chance(dice, PICTURE, 0.12);
  return chance(dice, PICTURE, band < 4 ? 0.995 : 0.9);
}

function phoneCoverOf(sketch: Sketch): Text | undefined {
  const { uid, dice, band, dormant } = sketch;
  if (dormant || !chance(dice, COVER, band < 4 ? 0.85 : 0.5)) return undefined;
  const first = coverOf(uid, dice, 0);
  return chance(dice, COVERS, 0.2) ? new Joined([first, SEPARATOR, coverOf(uid, dice, 1)]) : first;
}

function languageAt(province: number): User["language"] {
  if (province === 71) return "zh-tw";
  return province === 81 || province === 82 ? "zh-hk" : "zh-cn";
}

function darenOf(sketch: Sketch): User["unverifiedType"] {
  const { dice, band, dormant } = sketch;
  if (dormant || isVerified(sketch) || !chance(dice, DAREN, band < 4 ? 0.2 : 0.03)) return -1;
  return chance(dice, SENIOR, 0.6) ? 220 : 200;
}

/** Few people hide a list, verified ones never. */
function withholdsOf(sketch: Sketch): User["withholds"] {
  const { dice } = sketch;
  if (isVerified(sketch)) return SHOWS_ALL;
  const follows = chance(dice, HIDES_FOLLOWS, 0.03);
  const fans = chance(dice, HIDES_FANS, 0.02);
  return follows || fans ? { follows, fans } : SHOWS_ALL;
}
