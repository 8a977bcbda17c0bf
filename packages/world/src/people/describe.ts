// Everything that is known of one person. What a resident's document says wins, and the rest is drawn to fit it.
import { chance, thing } from "../draw.ts";
import type { Resident, Uid, User } from "../user.ts";
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
import { verificationOf } from "./verification.ts";

const PICTURE = thing("own picture");
const COVER = thing("phone cover");
const COVERS = thing("phone covers");
const DAREN = thing("daren");
const SENIOR = thing("senior daren");
const HIDES_FOLLOWS = thing("withholds follows");
const HIDES_FANS = thing("withholds fans");

const SHOWS_ALL = { follows: false, fans: false };

/** What a document may say of a person. */
export type Known = Partial<Omit<Resident, "uid" | "nickname">>;

/** Optional keys are set one by one: spreading them in would double the price of a user. */
type Draft = { -readonly [Key in keyof User]: User[Key] };

export function describe(uid: Uid, sketch: Sketch, known: Known): User {
  const { dice, nickname, registeredAt } = sketch;
  const place = known.place ?? placeOf(sketch);
  const gender = known.gender ?? genderOf(sketch);
  const counts = countsOf(sketch, known);
  const verification = known.verification ?? verificationOf(sketch, place);
  const phoneCover = known.phoneCover ?? phoneCoverOf(sketch);
  const latestPost = counts.posts === 0 ? undefined : (known.latestPost ?? latestPostOf(sketch, place));
  const user: Draft = {
    uid,
    nickname,
    gender,
    place,
    bio: known.bio ?? bioOf(sketch, place),
    homepage: known.homepage ?? homepageOf(sketch),
    domain: known.domain ?? domainOf(sketch),
    avatar: known.avatar ?? (hasPicture(sketch) ? ownAvatar(uid, dice) : defaultAvatar(dice, gender)),
    registeredAt,
    language: known.language ?? languageAt(place.province),
    counts,
    unverifiedType: verification ? -1 : (known.unverifiedType ?? darenOf(sketch)),
    membership: known.membership ?? membershipOf(sketch),
    interactions: known.interactions ?? interactionsOf(dice, counts),
    videoPlays: known.videoPlays ?? videoPlaysOf(dice, counts),
    settings: known.settings ?? settingsOf(sketch),
    flags: known.flags ?? flagsOf(sketch),
    withholds: known.withholds ?? withholdsOf(sketch),
  };
  if (phoneCover !== undefined) user.phoneCover = phoneCover;
  if (verification) user.verification = verification;
  if (latestPost) user.latestPost = latestPost;
  return user;
}

function hasPicture({ dice, dormant, kind, band }: Sketch): boolean {
  if (dormant || kind === "nameless") return chance(dice, PICTURE, 0.12);
  return chance(dice, PICTURE, band < 4 ? 0.995 : 0.9);
}

function phoneCoverOf(sketch: Sketch): string | undefined {
  const { uid, dice, band, dormant } = sketch;
  if (dormant || !chance(dice, COVER, band < 4 ? 0.85 : 0.5)) return undefined;
  const first = coverOf(uid, dice, 0);
  return chance(dice, COVERS, 0.2) ? `${first};${coverOf(uid, dice, 1)}` : first;
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
