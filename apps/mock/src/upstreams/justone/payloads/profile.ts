// A user as get-user-detail/v3 shows it: the same facts in other types than the row of a list.
import type { Profile } from "@weibo-kit/types";
import type { User } from "@weibo-kit/world";
import { commaCount, shortCount } from "../../../formats.ts";

const TABS = [
  { name: "精选", tabName: "feature" },
  { name: "微博", tabName: "weibo" },
  { name: "视频", tabName: "video" },
  { name: "相册", tabName: "album" },
  { name: "文章", tabName: "article" },
] as const;

export function profile(user: User): Profile {
  const { uid, nickname, counts, avatar, verification, membership, flags, interactions } = user;
  const idstr = String(uid);
  const badges = {
    mbrank: membership.rank,
    mbtype: membership.type,
    svip: Number(membership.superVip),
    vvip: Number(membership.veryVip),
  };
  return {
    ok: 1,
    data: {
      user: {
        id: uid,
        idstr,
        pc_new: flags.pc_new,
        screen_name: nickname,
        profile_image_url: avatar.small,
        // With a leading slash here, without one in the lists.
        profile_url: `/u/${idstr}`,
        verified: verification !== undefined,
        verified_type: verification?.type ?? user.unverifiedType,
        domain: user.domain,
        weihao: "",
        ...(verification === undefined ? {} : { verified_type_ext: verification.extension }),
        // Strings with commas here, numbers in the lists; likes of comments are left out of the sum.
        status_total_counter: {
          total_cnt_format: shortCount(interactions.comments + interactions.reposts + interactions.likes),
          comment_cnt: commaCount(interactions.comments),
          repost_cnt: commaCount(interactions.reposts),
          like_cnt: commaCount(interactions.likes),
          total_cnt: commaCount(interactions.comments + interactions.reposts + interactions.likes),
        },
        avatar_large: avatar.large,
        avatar_hd: avatar.full,
        follow_me: false,
        following: false,
        mbrank: membership.rank,
        mbtype: membership.type,
        v_plus: 0,
        user_ability: flags.user_ability,
        // A boolean here, 0 or 2 in the lists.
        planet_video: flags.planet_video,
        verified_reason: verification?.reason ?? "",
        description: user.bio,
        location: user.place.text,
        gender: user.gender,
        followers_count: counts.fans,
        followers_count_str: shortCount(counts.fans),
        friends_count: counts.follows,
        statuses_count: counts.posts,
        url: user.homepage,
        svip: badges.svip,
        vvip: badges.vvip,
        ...(user.phoneCover === undefined ? {} : { cover_image_phone: user.phoneCover }),
        icon_list: membership.type === 0 ? [] : [{ type: "vip", data: badges }],
        user_type: 0,
        is_star: "0",
        is_muteuser: false,
        special_follow: false,
      },
      tabList: [...TABS],
      blockText: "",
    },
  };
}
