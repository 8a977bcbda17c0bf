// From a person to a user: every text is written.
import type { Membership, Post, User, Verification } from "../user.ts";
import type { Person } from "./person.ts";
import type { Unwritten } from "./unwritten.ts";

/** Optional keys are set one by one: spreading them in would double the price. */
type Draft = { -readonly [Key in keyof User]: User[Key] };

/** A person as a user: every text is a string. */
export function written(person: Person): User {
  const { place, avatar, phoneCover, verification, latestPost } = person;
  const user: Draft = {
    uid: person.uid,
    nickname: String(person.nickname),
    gender: person.gender,
    place: { province: place.province, city: place.city, text: String(place.text) },
    bio: String(person.bio),
    homepage: String(person.homepage),
    domain: String(person.domain),
    avatar: avatarOf(avatar),
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
  if (phoneCover !== undefined) user.phoneCover = String(phoneCover);
  if (verification !== undefined) user.verification = verificationOf(verification);
  if (latestPost !== undefined) user.latestPost = postOf(latestPost);
  return user;
}

function avatarOf({ small, large, full, pictureId }: Unwritten["avatar"]): User["avatar"] {
  const sizes = { small: String(small), large: String(large), full: String(full) };
  return pictureId === undefined ? sizes : { ...sizes, pictureId: String(pictureId) };
}

function membershipOf({ pendant, ...rest }: Unwritten["membership"]): Membership {
  return pendant === undefined ? rest : { ...rest, pendant: String(pendant) };
}

function verificationOf(verification: NonNullable<Unwritten["verification"]>): Verification {
  const { reason, modifiedReason } = verification;
  return { ...verification, reason: String(reason), modifiedReason: String(modifiedReason) };
}

function postOf({ id, text, createdAt, source, pictureIds }: NonNullable<Unwritten["latestPost"]>): Post {
  const { name, href } = source;
  return {
    id,
    text: String(text),
    createdAt,
    source: { name: String(name), href: String(href) },
    pictureIds: pictureIds.map(String),
  };
}
