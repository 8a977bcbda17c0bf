// A user as V1 shows it, in the order of a live answer.
import type { V1User } from "@weibo-kit/types";
import type { LazyUser } from "@weibo-kit/world";
import { quoted } from "../../../render/template/quoted.ts";
import { Template } from "../../../render/template/template.ts";
import { city, nickname, province, uid } from "../../../render/user-fields.ts";
import { WeiboTime } from "../../../units/weibo-time.ts";
import { status } from "./status.ts";

export const user = new Template<V1User, LazyUser>({
  id: uid,
  screen_name: nickname,
  name: nickname,
  province: quoted(province),
  city: quoted(city),
  location: ({ place }) => place.text,
  description: ({ bio }) => bio,
  url: ({ homepage }) => homepage,
  profile_image_url: (person) => portrait(person),
  domain: ({ domain }) => domain,
  gender: ({ gender }) => gender,
  followers_count: ({ counts }) => counts.fans,
  friends_count: ({ counts }) => counts.follows,
  statuses_count: ({ counts }) => counts.posts,
  favourites_count: ({ counts }) => counts.favourites,
  created_at: ({ registeredAt }) => new WeiboTime(registeredAt),
  following: false,
  allow_all_act_msg: ({ settings }) => settings.anyoneMayMessage,
  geo_enabled: ({ settings }) => settings.geoEnabled,
  verified: ({ verification }) => verification !== undefined,
  // "The embedded status has no user"; an account without posts has no status.
  status: ({ latestPost }) => latestPost && status.render(latestPost),
});

/** V1's own form, `http://tp4.sinaimg.cn/11051/50/1280283165/1`: host by uid, size, upload time, 1 for men. */
function portrait({ uid, avatar, registeredAt, gender }: LazyUser): string {
  const small = String(avatar.small);
  // Any other address is already V1's own or the mock's.
  if (!small.startsWith("https://tvax")) return small;
  const version = avatar.pictureId === undefined ? 0 : registeredAt;
  return `http://tp${(uid % 4) + 1}.sinaimg.cn/${uid}/50/${version}/${gender === "m" ? 1 : 0}`;
}
