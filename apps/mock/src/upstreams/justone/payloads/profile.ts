// A user as get-user-detail/v3 shows it: the same facts in other types than the row of a list.
import type { Profile } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { IntegerText, Word } from "@weibo-kit/world/json-text";
import { group } from "../../../render/template/group.ts";
import { quoted } from "../../../render/template/quoted.ts";
import { Template } from "../../../render/template/template.ts";
import { uid } from "../../../render/user-fields.ts";
import { CommaCount } from "../../../units/comma-count.ts";
import { ShortCount } from "../../../units/short-count.ts";
import { withTotals } from "./totals.ts";

const PATH = new Word("/u/");

/** The name is for programs, the tab's name for people. */
const TABS = {
  home: { name: "home", tabName: "精选" },
  feed: { name: "feed", tabName: "微博" },
  newVideo: { name: "newVideo", tabName: "视频" },
  album: { name: "album", tabName: "相册" },
} as const;
/** From here on a total has a unit, and is text. */
const TEXT_FROM = 10_000;

/** Strings with commas here, numbers in the lists; likes of comments are left out of the sum. */
const totals = group(withTotals, {
  status_total_counter: {
    total_cnt_format: (user) => shortTotal(interactionsOf(user)),
    comment_cnt: ({ interactions }) => new CommaCount(interactions.comments),
    repost_cnt: ({ interactions }) => new CommaCount(interactions.reposts),
    like_cnt: ({ interactions }) => new CommaCount(interactions.likes),
    total_cnt: (user) => new CommaCount(interactionsOf(user)),
  },
});

export const profile = new Template<Profile, LazyUser>({
  ok: 1,
  data: {
    user: {
      id: uid,
      idstr: quoted(uid),
      pc_new: ({ flags }) => flags.pc_new,
      screen_name: ({ nickname }) => nickname,
      profile_image_url: ({ avatar }) => avatar.small,
      // With a leading slash here, and always the uid; in the lists it is the weihao or domain of those who have one.
      profile_url: ({ uid }) => new IntegerText(uid, PATH),
      verified: ({ verification }) => verification !== undefined,
      verified_type: ({ verification, unverifiedType }) => verification?.type ?? unverifiedType,
      domain: ({ domain }) => domain,
      weihao: ({ weihao }) => weihao,
      verified_type_ext: ({ verification }) => verification?.extension,
      ...totals,
      avatar_large: ({ avatar }) => avatar.large,
      avatar_hd: ({ avatar }) => avatar.full,
      follow_me: false,
      following: false,
      mbrank: ({ membership }) => membership.rank,
      mbtype: ({ membership }) => membership.type,
      v_plus: ({ flags }) => flags.v_plus,
      user_ability: ({ flags }) => flags.user_ability,
      // A boolean here, 0 or 2 in the lists.
      planet_video: ({ flags }) => flags.planet_video,
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
      cover_image_phone: ({ phoneCover }) => phoneCover,
      icon_list: ({ membership }) => (membership.type === 0 ? [] : [{ type: "vip", data: badgesOf(membership) }]),
      top_user: ({ flags }) => (flags.top_user === 1 ? 1 : undefined),
      user_type: 0,
      is_star: "0",
      is_muteuser: false,
      special_follow: false,
    },
    tabList: tabsOf,
    blockText: "",
  },
});

const interactionsOf = ({ interactions: { comments, reposts, likes } }: LazyUser) => comments + reposts + likes;

const shortTotal = (total: number) => (total < TEXT_FROM ? total : new ShortCount(total));

/** Our choice: the tab of videos comes with the first video, that of pictures with the first post. */
function tabsOf({ counts }: LazyUser): Profile["data"]["tabList"] {
  return [
    TABS.home,
    TABS.feed,
    ...(counts.videos > 0 ? [TABS.newVideo] : []),
    ...(counts.posts > 0 ? [TABS.album] : []),
  ];
}

const badgesOf = ({ rank, type, superVip, veryVip }: LazyUser["membership"]) => ({
  mbrank: rank,
  mbtype: type,
  svip: Number(superVip),
  vvip: Number(veryVip),
});
