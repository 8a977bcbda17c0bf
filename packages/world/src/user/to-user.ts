// Converts a lazy user to a plain one.
import type { LazyUser } from "./lazy-user.ts";
import type { User } from "./user.ts";

// Written out field by field: a loop over the names takes 14 % longer. The type refuses a required field that is
// missing here, fields.test.ts an optional one. Texts become strings by their own method: `String` takes a detour.

/** Optional keys are set one by one: spreading them in doubles the price. */
type Draft = { -readonly [Key in keyof User]: User[Key] };

/**
 * Converts a lazy user to a plain one: every field is drawn, every text a string.
 *
 * @example
 * toUser(world.lazyUser(uid)) // what `world.user(uid)` returns
 */
export function toUser(lazy: LazyUser): User {
  const { place, phoneCover, verification, latestPost } = lazy;
  const user: Draft = {
    uid: lazy.uid,
    nickname: lazy.nickname.toString(),
    gender: lazy.gender,
    place: { province: place.province, city: place.city, text: place.text.toString() },
    bio: lazy.bio.toString(),
    homepage: lazy.homepage.toString(),
    domain: lazy.domain.toString(),
    weihao: lazy.weihao.toString(),
    avatar: avatarOf(lazy.avatar),
    decorations: decorationsOf(lazy.decorations),
    registeredAt: lazy.registeredAt,
    language: lazy.language,
    counts: lazy.counts,
    unverifiedType: lazy.unverifiedType,
    membership: membershipOf(lazy.membership),
    interactions: lazy.interactions,
    videoPlays: lazy.videoPlays,
    settings: lazy.settings,
    flags: lazy.flags,
    withholds: lazy.withholds,
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

function decorationsOf(decorations: LazyUser["decorations"]): User["decorations"] {
  const { cover, card, likeIcon, skin, videoCover, superVipTitles } = decorations;
  return {
    ...(cover && { cover: cover.toString() }),
    ...(card && { card: card.toString() }),
    ...(likeIcon && { likeIcon: { id: likeIcon.id, text: likeIcon.text.toString() } }),
    ...(skin && {
      skin: { element: skin.element.toString(), poster: skin.poster.toString(), image: skin.image.toString() },
    }),
    ...(videoCover !== undefined && { videoCover }),
    ...(superVipTitles && { superVipTitles }),
  };
}

function verificationOf(verification: NonNullable<LazyUser["verification"]>): NonNullable<User["verification"]> {
  const { reason, modifiedReason, trade, paidAt, titles, ...rest } = verification;
  return {
    ...rest,
    ...(paidAt !== undefined && { paidAt }),
    reason: reason.toString(),
    modifiedReason: modifiedReason.toString(),
    ...(trade && { trade: trade.toString() }),
    ...(titles && { titles: titles.map((title) => title.toString()) }),
  };
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
