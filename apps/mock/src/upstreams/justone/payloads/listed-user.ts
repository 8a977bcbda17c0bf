// A user as a row of get-followers and get-fans: 122 keys for a verified user with everything, in the service's order.
import type { ListedUser } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { IntegerText, NO_WORD, type Text, Word } from "@weibo-kit/world/json-text";
import type { TemplateFields } from "../../../render/template/fields.ts";
import { group } from "../../../render/template/group.ts";
import { quoted } from "../../../render/template/quoted.ts";
import { Template } from "../../../render/template/template.ts";
import { city, latestPostId, nickname, province, uid } from "../../../render/user-fields.ts";
import { ShortCount } from "../../../units/short-count.ts";
import { WeiboTime } from "../../../units/weibo-time.ts";
import { likePrivilege } from "./like-privilege.ts";
import { totals } from "./totals.ts";
import { verifiedFields } from "./verified-fields.ts";

const PROFILE = new Word("u/");

/** A short address; undefined for an account without one. */
const named = (address: Text): Text | undefined => (address === NO_WORD ? undefined : address);

/**
 * The newest row; those of earlier months are in `row-variants.ts`. Viewer fields are those of a viewer without relations.
 * Optional keys are those of `decorations` and of a verification.
 */
export const row: TemplateFields<ListedUser, LazyUser> = {
  id: uid,
  idstr: quoted(uid),
  class: 1,
  screen_name: nickname,
  name: nickname,
  province: quoted(province),
  city: quoted(city),
  location: ({ place }) => place.text,
  description: ({ bio }) => bio,
  url: ({ homepage }) => homepage,
  profile_image_url: ({ avatar }) => avatar.small,
  light_ring: false,
  cover_image: ({ decorations }) => decorations.cover,
  cover_image_phone: ({ phoneCover }) => phoneCover,
  ...group(({ decorations }: LazyUser) => decorations.skin, {
    skin_profile_element: ({ element }) => element,
    skin_cover_poster: ({ poster }) => poster,
    skin_cover_image: ({ image }) => image,
  }),
  profile_url: ({ weihao, domain, uid }) => named(weihao) ?? named(domain) ?? new IntegerText(uid, PROFILE),
  domain: ({ domain }) => domain,
  weihao: ({ weihao }) => weihao,
  gender: ({ gender }) => gender,
  followers_count: ({ counts }) => counts.fans,
  followers_count_str: ({ counts }) => new ShortCount(counts.fans),
  friends_count: ({ counts }) => counts.follows,
  pagefriends_count: ({ counts }) => counts.pages,
  statuses_count: ({ counts }) => counts.posts,
  video_status_count: ({ counts }) => counts.videos,
  video_play_count: 0,
  super_topic_not_syn_count: 0,
  favourites_count: ({ counts }) => counts.favourites,
  created_at: ({ registeredAt }) => new WeiboTime(registeredAt),
  following: false,
  allow_all_act_msg: ({ settings }) => settings.anyoneMayMessage,
  geo_enabled: ({ settings }) => settings.geoEnabled,
  verified: ({ verification }) => verification !== undefined,
  verified_type: ({ verification, unverifiedType }) => verification?.type ?? unverifiedType,
  remark: "",
  insecurity: { sexual_content: false },
  status_id: latestPostId,
  status_idstr: quoted(latestPostId),
  ptype: 0,
  allow_all_comment: ({ settings }) => settings.anyoneMayComment,
  avatar_large: ({ avatar }) => avatar.large,
  avatar_hd: ({ avatar }) => avatar.full,
  ...verifiedFields,
  follow_me: false,
  like: false,
  like_me: false,
  online_status: ({ settings }) => (settings.online ? 1 : 0),
  bi_followers_count: ({ counts }) => counts.mutual,
  lang: ({ language }) => language,
  star: 0,
  mbtype: ({ membership }) => membership.type,
  mbrank: ({ membership }) => membership.rank,
  svip: ({ membership }) => (membership.superVip ? 1 : 0),
  vvip: ({ membership }) => (membership.veryVip ? 1 : 0),
  // Our choice: seen as 1 beside an expired membership.
  basic_member: ({ membership }) => (membership.type === 2 ? 1 : 0),
  mb_expire_time: ({ membership }) => membership.endsAt,
  mb_like_privilege: ({ decorations: { likeIcon } }) => likeIcon && likePrivilege.render(likeIcon),
  block_word: 0,
  block_app: ({ flags }) => flags.block_app,
  chaohua_ability: 0,
  brand_ability: 0,
  nft_ability: 0,
  vplus_ability: 0,
  wenda_ability: 0,
  live_ability: 0,
  gongyi_ability: 0,
  paycolumn_ability: 0,
  newbrand_ability: 0,
  ecommerce_ability: 0,
  hardfan_ability: ({ flags }) => flags.hardfan_ability,
  wbcolumn_ability: 0,
  interaction_user: 0,
  audio_ability: ({ flags }) => flags.audio_ability,
  place_ability: ({ flags }) => flags.place_ability,
  bluev_ad_ability: 0,
  credit_score: ({ flags }) => flags.credit_score,
  user_ability: ({ flags }) => flags.user_ability,
  cardid: ({ decorations }) => decorations.card,
  avatargj_id: ({ membership }) => membership.pendant,
  urank: ({ flags }) => flags.urank,
  story_read_state: -1,
  vclub_member: 0,
  is_teenager: 0,
  is_guardian: 0,
  is_teenager_list: 0,
  pc_new: ({ flags }) => flags.pc_new,
  special_follow: false,
  planet_video: ({ flags }) => (flags.planet_video ? 2 : 0),
  video_mark: ({ flags }) => flags.video_mark,
  live_status: 0,
  user_ability_extend: ({ flags }) => flags.user_ability_extend,
  ...totals,
  video_cover: ({ decorations }) =>
    decorations.videoCover === undefined ? undefined : { mid: decorations.videoCover },
  brand_account: 0,
  hongbaofei: 0,
  green_mode: 0,
  green_mode_source: 0,
  delete_mode_time: 0,
  urisk: ({ flags }) => flags.urisk,
  unfollowing_recom_switch: 1,
  block: 0,
  block_me: 0,
  avatar_type: 0,
  is_big: 0,
  auth_status: 1,
  auth_realname: null,
  auth_career: null,
  auth_career_name: null,
  show_auth: 0,
  is_auth: 0,
  is_punish: 0,
  avatar_hd_pid: ({ avatar }) => avatar.pictureId,
  like_display: ({ flags }) => flags.like_display,
  comment_display: 0,
};

export const listedUser = new Template<ListedUser, LazyUser>(row);
