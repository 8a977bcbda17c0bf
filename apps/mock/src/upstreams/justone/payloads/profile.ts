// A user as get-user-detail/v3 shows it: the same facts in other types than the row of a list.
import type { Profile } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { Template } from "../../../render/template/template.ts";
import { ShortCount } from "../../../units/short-count.ts";
import { iconsOf, shortUser } from "./short-user.ts";

/** The name is for programs, the tab's name for people. */
const TABS = {
  home: { name: "home", tabName: "精选" },
  feed: { name: "feed", tabName: "微博" },
  newVideo: { name: "newVideo", tabName: "视频" },
  album: { name: "album", tabName: "相册" },
} as const;

export const profile = new Template<Profile, LazyUser>({
  ok: 1,
  data: {
    user: {
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
      cover_image_phone: ({ phoneCover }) => phoneCover,
      icon_list: iconsOf,
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

/** Our choice: the tab of videos comes with the first video, that of pictures with the first post. */
function tabsOf({ counts }: LazyUser): Profile["data"]["tabList"] {
  return [
    TABS.home,
    TABS.feed,
    ...(counts.videos > 0 ? [TABS.newVideo] : []),
    ...(counts.posts > 0 ? [TABS.album] : []),
  ];
}
