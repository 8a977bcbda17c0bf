// Laws of the fields of one user: which fields agree with each other in every account on Weibo.
import { FIRST_DATE, OPENING } from "../dates.ts";
import { pictureOwner } from "../pictures/picture-owner.ts";
import type { Uid, User } from "../user/user.ts";
import type { Law } from "./law.ts";

/** In seconds: two years and some days. */
const LONGEST_MEMBERSHIP = 740 * 86_400;

/** Conditions on a user, by what they promise. Residents are exempt: their fields are as documented. */
const claims: Readonly<Record<string, (user: User, date: number) => boolean>> = {
  "the nickname has 4 to 30 units": ({ nickname }) => unitsOf(nickname) >= 4 && unitsOf(nickname) <= 30,
  "a verified account has a reason": ({ verification }) => verification === undefined || verification.reason !== "",
  "a payment for the verification came after the registration": ({ verification, registeredAt }) =>
    verification?.paidAt === undefined || verification.paidAt > registeredAt,
  "no verified account is a daren": ({ verification, unverifiedType }) => !verification || unverifiedType === -1,
  "a modified reason is the reason": ({ verification }) =>
    !verification || ["", verification.reason].includes(verification.modifiedReason),
  "membership, rank and end come together": ({ membership: { type, rank, endsAt } }) =>
    (type === 0) === (rank === 0) && (type === 0) === (endsAt === 0),
  "only a running membership is a VIP's": ({ membership: { type, superVip, veryVip } }) =>
    (type > 2 || !superVip) && (superVip || !veryVip),
  "an expired membership has ended, a running one ends within two years": ({ membership: { type, endsAt } }, date) =>
    type === 0 || (type === 2 ? endsAt <= date : endsAt > date && endsAt <= date + LONGEST_MEMBERSHIP),
  "a picture belongs to its user": ({ uid, avatar: { pictureId } }) =>
    pictureId === undefined || pictureOwner(pictureId) === uid,
  "all sizes show one picture": ({ avatar: { small, large, full, pictureId = "" } }) =>
    [small, large, full].every((url) => url.includes(pictureId)),
  "a default avatar fits the gender, and its largest size is the middle one": ({ gender, avatar }) =>
    avatar.pictureId !== undefined ||
    (avatar.full === avatar.large && avatar.small.includes(gender === "f" ? "avatar_female_50" : "avatar_male_50")),
  "there is a latest post exactly when there are posts": ({ counts, latestPost }) =>
    (counts.posts === 0) === (latestPost === undefined),
  "the latest post came between the registration and the world's date": ({ latestPost, registeredAt }, date) =>
    !latestPost || (latestPost.createdAt >= registeredAt && latestPost.createdAt < date),
  "post ids are exact numbers": ({ latestPost }) => !latestPost || Number.isSafeInteger(latestPost.id),
  "the account is younger than Weibo": ({ registeredAt }) => registeredAt >= OPENING && registeredAt < FIRST_DATE,
  "mutual follows are among both": ({ counts }) => counts.mutual <= Math.min(counts.fans, counts.follows),
  "videos are posts": ({ counts }) => counts.videos <= counts.posts,
  "plays need a video": ({ counts, videoPlays }) => (counts.videos === 0) === (videoPlays === -1),
  "nothing is received without posts": ({ counts, interactions }) =>
    counts.posts > 0 || Object.values(interactions).every((count) => count === 0),
  "the place's text begins with its province": ({ place }) =>
    place.city === 1000 ? !place.text.includes(" ") : place.text.includes(" "),
  "all counts are whole numbers": ({ counts, interactions }) =>
    [...Object.values(counts), ...Object.values(interactions)].every(
      (count) => Number.isSafeInteger(count) && count >= 0,
    ),
};

/** As Weibo measures nicknames: a Chinese character counts two, an ASCII one counts one. */
function unitsOf(text: string): number {
  let units = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) units += 1;
  return units;
}

/** The fields of a user agree with each other. */
export const factsFit: Law = {
  id: "facts-fit",
  promise: "the fields of a user agree with each other",
  breach(world, uid) {
    if (world.residents.includes(uid)) return undefined;
    const user = world.user(uid);
    const broken = Object.keys(claims).find((claim) => !claims[claim]?.(user, world.date));
    return broken === undefined ? undefined : `${uid}: ${broken}`;
  },
};

/** `uidOf` is the inverse of `nicknameOf`. */
export const nicknamesLeadBack: Law = {
  id: "nicknames-lead-back",
  promise: "a nickname leads back to its user, and is the one among the user's fields",
  breach(world, uid) {
    const nickname = world.nicknameOf(uid);
    if (world.user(uid).nickname !== nickname) return `${uid} has another nickname among its fields`;
    const back: Uid | undefined = world.uidOf(nickname);
    return back === uid ? undefined : `the nickname of ${uid} is "${nickname}", which leads to ${back}`;
  },
};
