// The author of a post as the mobile page shows them: 28 keys, and counts of fans as text alone.
import type { MobileUser } from "@weibo-kit/types";
import { type LazyUser, pictureHost } from "@weibo-kit/world";
import { mix } from "../../../../chance/mix.ts";
import type { TemplateFields } from "../../../../render/template/fields.ts";
import { Template } from "../../../../render/template/template.ts";
import { ShortCount } from "../../../../units/short-count.ts";
import { openedFrom } from "./mobile-links.ts";
import { UserToken } from "./user-token.ts";

/** A user, and the post on whose page they are shown. */
export interface MobileAuthor {
  readonly user: LazyUser;
  readonly mid: number;
}

/** Our choice for the few accounts without a cover, since every sample has one: a cover that the service offers. */
const OFFERED_COVER = "https://wx1.sinaimg.cn/crop.0.0.640.640.640/549d0121tw1egm1kjly3jj20hs0hsq4f.jpg";
/** Campaigns whose badges come and go. */
const BADGES = ["bind_taobao", "dailv_2018", "user_name_certificate", "hongbaofei2022_2021", "fu_2026"] as const;

const fields: TemplateFields<MobileUser, MobileAuthor> = {
  id: ({ user }) => user.uid,
  screen_name: ({ user }) => user.nickname,
  profile_image_url: ({ user }) => user.avatar.large,
  profile_url: ({ user, mid }) => `https://m.weibo.cn/u/${user.uid}?${openedFrom(mid)}`,
  close_blue_v: false,
  description: ({ user }) => user.bio,
  follow_me: false,
  following: false,
  follow_count: ({ user }) => user.counts.follows,
  followers_count: fans,
  cover_image_phone: ({ user }) => user.phoneCover ?? OFFERED_COVER,
  avatar_hd: ({ user }) => avatarOf(user),
  badge: ({ user }) => badgesOf(user.uid),
  statuses_count: ({ user }) => user.counts.posts,
  verified: ({ user }) => user.verification !== undefined,
  verified_type: ({ user }) => user.verification?.type ?? user.unverifiedType,
  gender: ({ user }) => user.gender,
  mbtype: ({ user }) => user.membership.type,
  svip: ({ user }) => Number(user.membership.superVip),
  urank: ({ user }) => user.flags.urank,
  mbrank: ({ user }) => user.membership.rank,
  followers_count_str: fans,
  verified_type_ext: ({ user }) => user.verification?.extension,
  verified_reason: ({ user }) => user.verification?.reason,
  like: false,
  like_me: false,
  special_follow: false,
  user_token: ({ user }) => new UserToken(user.uid),
};

/** `user` of a post on the mobile page. */
export const mobileUser = new Template<MobileUser, MobileAuthor>(fields);

function fans({ user }: MobileAuthor) {
  return new ShortCount(user.counts.fans);
}

/** Not signed here. A default avatar has no id, and keeps its signed address. */
function avatarOf({ avatar }: LazyUser) {
  const id = avatar.pictureId;
  return id === undefined ? avatar.large : `https://wx${pictureHost(String(id))}.sinaimg.cn/orj480/${id}.jpg`;
}

const badgesOf = (uid: number): NonNullable<MobileUser["badge"]> =>
  Object.fromEntries(BADGES.filter((_, place) => mix(uid, place, 0) % 3 === 0).map((name) => [name, 1]));
