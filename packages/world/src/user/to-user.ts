// From a person to a user: every text is written. By their own method: `String` takes a detour.

import type { LazyUser } from "../fields/lazy-user.ts";
import type { User } from "./user.ts";

/** Optional keys are set one by one: spreading them in would double the price. */
type Draft = { -readonly [Key in keyof User]: User[Key] };

/** A person as a user: every text is a string. */
export function toUser(person: LazyUser): User {
  const { place, phoneCover, verification, latestPost } = person;
  const user: Draft = {
    uid: person.uid,
    nickname: person.nickname.toString(),
    gender: person.gender,
    place: { province: place.province, city: place.city, text: place.text.toString() },
    bio: person.bio.toString(),
    homepage: person.homepage.toString(),
    domain: person.domain.toString(),
    avatar: avatarOf(person.avatar),
    registeredAt: person.registeredAt,
    language: person.language,
    counts: person.counts,
    unverifiedType: person.unverifiedType,
    membership: membershipOf(person.membership),
    interactions: person.interactions,
    videoPlays: person.videoPlays,
    settings: person.settings,
    flags: person.flags,
    withholds: person.withholds,
  };
  if (phoneCover !== undefined) user.phoneCover = phoneCover.toString();
  if (verification !== undefined) user.verification = verificationOf(verification);
  if (latestPost !== undefined) user.latestPost = postOf(latestPost);
  return user;
}

function avatarOf({ small, large, full, pictureId }: LazyUser["avatar"]): User["avatar"] {
  if (pictureId === undefined) return { small: small.toString(), large: large.toString(), full: full.toString() };
  return { small: small.toString(), large: large.toString(), full: full.toString(), pictureId: pictureId.toString() };
}

function membershipOf(membership: LazyUser["membership"]): User["membership"] {
  const { type, rank, superVip, veryVip, endsAt, pendant } = membership;
  if (pendant === undefined) return { type, rank, superVip, veryVip, endsAt };
  return { type, rank, superVip, veryVip, endsAt, pendant: pendant.toString() };
}

function verificationOf(verification: NonNullable<LazyUser["verification"]>): NonNullable<User["verification"]> {
  const { reason, modifiedReason } = verification;
  return { ...verification, reason: reason.toString(), modifiedReason: modifiedReason.toString() };
}

function postOf(post: NonNullable<LazyUser["latestPost"]>): NonNullable<User["latestPost"]> {
  const { id, text, createdAt, source, pictureIds } = post;
  return {
    id,
    text: text.toString(),
    createdAt,
    source: { name: source.name.toString(), href: source.href.toString() },
    pictureIds: pictureIds.map((id) => id.toString()),
  };
}
