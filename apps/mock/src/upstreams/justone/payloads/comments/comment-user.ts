// The author of a comment: the author of a post with some words about them.
import type { CommentUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { Template } from "../../../../render/template/template.ts";
import { ShortCount } from "../../../../units/short-count.ts";
import { iconsOf, shortUser } from "../short-user.ts";

/** Our choice for the few accounts without a cover, since every sample has one: a cover that the service offers. */
const OFFERED_COVER = "https://wx1.sinaimg.cn/crop.0.0.640.640.640/549d0121tw1egm1kjly3jj20hs0hsq4f.jpg";

export const commentUser = new Template<CommentUser, LazyUser>({
  ...shortUser,
  verified_reason: ({ verification }) => verification?.reason,
  description: ({ bio }) => bio,
  location: ({ place }) => place.text,
  gender: ({ gender }) => gender,
  followers_count: ({ counts }) => counts.fans,
  followers_count_str: ({ counts }) => new ShortCount(counts.fans),
  friends_count: ({ counts }) => counts.follows,
  statuses_count: ({ counts }) => counts.posts,
  url: ({ homepage }) => homepage,
  svip: ({ membership }) => Number(membership.superVip),
  vvip: ({ membership }) => Number(membership.veryVip),
  cover_image_phone: ({ phoneCover }) => phoneCover ?? OFFERED_COVER,
  icon_list: iconsOf,
});
