// A user as V1 shows it, in the order of a live answer.
import type { V1User } from "@weibo-kit/types";
import type { User } from "@weibo-kit/world";
import { weiboTime } from "../../../formats.ts";
import { statusPayload } from "./status.ts";

export function userPayload(user: User): V1User {
  const { nickname, place, counts, settings } = user;
  return {
    id: user.uid,
    screen_name: nickname,
    name: nickname,
    province: String(place.province),
    city: String(place.city),
    location: place.text,
    description: user.bio,
    url: user.homepage,
    profile_image_url: portrait(user),
    domain: user.domain,
    gender: user.gender,
    followers_count: counts.fans,
    friends_count: counts.follows,
    statuses_count: counts.posts,
    favourites_count: counts.favourites,
    created_at: weiboTime(user.registeredAt),
    following: false,
    allow_all_act_msg: settings.anyoneMayMessage,
    geo_enabled: settings.geoEnabled,
    verified: user.verification !== undefined,
    // "The embedded status has no user"; an account without posts has no status.
    ...(user.latestPost === undefined ? {} : { status: statusPayload(user.latestPost) }),
  };
}

/** V1's own form, `http://tp4.sinaimg.cn/11051/50/1280283165/1`: host by uid, size, upload time, 1 for men. */
function portrait({ uid, avatar, registeredAt, gender }: User): string {
  // Any other address is already V1's own or the mock's.
  if (!avatar.small.startsWith("https://tvax")) return avatar.small;
  const version = avatar.pictureId === undefined ? 0 : registeredAt;
  return `http://tp${(uid % 4) + 1}.sinaimg.cn/${uid}/50/${version}/${gender === "m" ? 1 : 0}`;
}
