// The users whom a documented page of Just One API shows, as residents of the world: the row builder read backwards.
import type { Fixture } from "@weibo-kit/fixtures";
import type { Resident } from "@weibo-kit/world";
import type { DocumentedUser } from "../../exchange/upstream.ts";
import { type Documented, documented } from "../residents/documented.ts";
import { personOf } from "../residents/person.ts";

/** The owner of a documented list, and everyone on it; a refusal and a withheld list document no user. */
export function residentsIn({ operation, request, body }: Fixture): readonly DocumentedUser[] {
  if (operation !== "get-followers" && operation !== "get-fans") return [];
  const data = documented(body).object("data");
  if (!data.has("users")) return [];
  const uid = Number(new URLSearchParams(request.split("?")[1]).get("uid"));
  const total = data.number("total_number");
  const rows = data.list("users").map((row) => row.number("id"));
  // A page that shows its owner would declare that users follow themselves.
  const others = rows.filter((row) => row !== uid);
  const lists =
    operation === "get-fans"
      ? { counts: { fans: total }, fans: others }
      : { counts: { follows: total }, follows: others };
  const owner = { uid, nickname: data.text("screenName"), ...lists };
  return [
    { resident: owner, uidAt: "uid in request", nicknameAt: "body.data.screenName" },
    ...data.list("users").map((row, index) => ({
      resident: residentOf(row),
      uidAt: `body.data.users[${index}].id`,
      nicknameAt: `body.data.users[${index}].screen_name`,
    })),
  ];
}

function residentOf(row: Documented): Resident {
  const likes = row.object("status_total_counter");
  return {
    ...personOf(row),
    weihao: row.text("weihao"),
    avatar: avatarOf(row),
    ...(row.has("cover_image_phone") ? { phoneCover: row.text("cover_image_phone") } : {}),
    language: "zh-cn",
    counts: countsOf(row),
    ...(row.flag("verified") ? { verification: verificationOf(row) } : {}),
    decorations: decorationsOf(row),
    membership: membershipOf(row),
    ...(row.number("status_id") > 0 ? { latestPost: postOf(row.number("status_id")) } : {}),
    interactions: {
      reposts: likes.number("repost_cnt"),
      comments: likes.number("comment_cnt"),
      likes: likes.number("like_cnt"),
      commentLikes: likes.number("comment_like_cnt"),
    },
    videoPlays: row.object("video_total_counter").number("play_cnt"),
    settings: {
      anyoneMayMessage: row.flag("allow_all_act_msg"),
      anyoneMayComment: row.flag("allow_all_comment"),
      geoEnabled: row.flag("geo_enabled"),
      online: row.number("online_status") === 1,
    },
    flags: flagsOf(row),
  };
}

const countsOf = (row: Documented) => ({
  fans: row.number("followers_count"),
  follows: row.number("friends_count"),
  mutual: row.number("bi_followers_count"),
  pages: row.number("pagefriends_count"),
  posts: row.number("statuses_count"),
  videos: row.number("video_status_count"),
  favourites: row.number("favourites_count"),
});

const avatarOf = (row: Documented) => ({
  small: row.text("profile_image_url"),
  large: row.text("avatar_large"),
  full: row.text("avatar_hd"),
  ...(row.has("avatar_hd_pid") ? { pictureId: row.text("avatar_hd_pid") } : {}),
});

const verificationOf = (row: Documented) => ({
  type: row.oneOf("verified_type", [0, 1, 2, 3, 4, 5, 6, 7]),
  reason: row.text("verified_reason"),
  extension: row.number("verified_type_ext"),
  hasServicePhone: row.flag("has_service_tel"),
  modifiedReason: row.text("verified_reason_modified"),
  ...(row.text("verified_trade") === "" ? {} : { trade: row.text("verified_trade") }),
  ...(row.has("verified_detail") ? { titles: titlesIn(row.object("verified_detail")) } : {}),
});

const titlesIn = (detail: Documented) => detail.list("data").map((title) => title.text("desc"));

const membershipOf = (row: Documented) => ({
  type: row.oneOf("mbtype", [0, 2, 11, 12, 13, 14]),
  rank: row.number("mbrank"),
  superVip: row.number("svip") === 1,
  veryVip: row.number("vvip") === 1,
  endsAt: row.number("mb_expire_time"),
  ...(row.has("avatargj_id") ? { pendant: row.text("avatargj_id") } : {}),
});

/** A row has only the id of the latest post. An id counts time in steps of 2²², from 515 483 463 on. */
const postOf = (id: number) => ({
  id,
  text: "转发微博",
  createdAt: Math.floor(id / 2 ** 22) + 515_483_463,
  source: { name: "微博网页版", href: "http://weibo.com" },
  pictureIds: [],
});

/** Complete: what the row lacks isn't drawn either. */
const decorationsOf = (row: Documented) => {
  const like = row.object("mb_like_privilege");
  const text = { text: like.text("like_desc") };
  return {
    ...(row.has("cover_image") ? { cover: row.text("cover_image") } : {}),
    ...(row.has("cardid") ? { card: row.text("cardid") } : {}),
    ...(row.has("mb_like_privilege") ? { likeIcon: { id: like.number("like_id"), ...text } } : {}),
    ...(row.has("skin_cover_image") ? { skin: skinOf(row) } : {}),
    ...(row.has("video_cover") ? { videoCover: row.object("video_cover").number("mid") } : {}),
    ...(row.has("svip_verified_detail") ? { superVipTitles: true as const } : {}),
  };
};

const skinOf = (row: Documented) => ({
  element: row.text("skin_profile_element"),
  poster: row.text("skin_cover_poster"),
  image: row.text("skin_cover_image"),
});

const flagsOf = (row: Documented) => ({
  user_ability: row.number("user_ability"),
  user_ability_extend: row.number("user_ability_extend"),
  urank: row.number("urank"),
  urisk: row.number("urisk"),
  credit_score: row.number("credit_score"),
  audio_ability: row.number("audio_ability"),
  place_ability: row.number("place_ability"),
  hardfan_ability: row.number("hardfan_ability"),
  pc_new: row.number("pc_new"),
  planet_video: row.number("planet_video") !== 0,
  video_mark: row.number("video_mark"),
  block_app: row.number("block_app"),
  like_display: row.number("like_display"),
  // Only profiles have these two.
  v_plus: row.flag("verified") ? (0 as const) : null,
  top_user: 0 as const,
  totals_missing: !row.has("status_total_counter"),
});
