// Just One API, broken in its frame and its payloads.

import type { Broken } from "./broken.ts";
import { both, eachLater, fields, isFirst, json, justone, reply, success, to } from "./edit.ts";

const fans = both(justone("get-fans"), success);
const follows = both(justone("get-followers"), success);
const profile = both(justone("get-user-detail"), success);
const schemas = (operation: string) => [`${operation}-schema`, `${operation}-schema-page-2`];
const ANOTHER_PICTURE = "https://tvax1.sinaimg.cn/crop.0.0.9.9.1024/00000001zzzz.jpg";

/** Changes the first user behind the first row whose picture isn't the service's default. */
function withOwnPicture(users: unknown, changes: object): unknown {
  if (!Array.isArray(users)) return users;
  const first = users.findIndex((user, index) => index > 0 && "avatar_hd_pid" in Object(user));
  return users.map((user, index) => (index === first ? { ...Object(user), ...changes } : user));
}

/** The other sex, with the default avatar of the one before. */
function withDefaultAvatarOf(gender: unknown, user: unknown): object {
  const avatar = `https://tvax1.sinaimg.cn/default/images/default_avatar_${gender === "f" ? "female" : "male"}`;
  return {
    ...Object(user),
    gender: gender === "f" ? "m" : "f",
    profile_image_url: `${avatar}_50.gif`,
    avatar_large: `${avatar}_180.gif`,
    avatar_hd: `${avatar}_180.gif`,
    avatar_hd_pid: undefined,
  };
}

const rows = (row: number, field: string) => ["data", "users", row, field];

export const brokenAnswers: readonly Broken[] = [
  ["code as text", json(fans, ["code"], to("0")), ["get-fans-answers"]],
  ["a code that no table has", json(follows, ["code"], to(999)), ["get-followers-answers", "get-followers-envelope"]],
  ["HTTP 201 for a success", reply(profile, () => ({ status: 201 })), ["get-user-detail-answers"]],
  ["no recordTime", json(follows, ["recordTime"], to(undefined)), ["get-followers-envelope"]],
  ["message is a number", json(profile, ["message"], to(5)), ["get-user-detail-envelope"]],
  ["message ok", json(fans, ["message"], to("ok")), ["get-fans-message"]],
  ["recordTime with an offset", json(fans, ["recordTime"], to("2026-07-28T14:00:25+08:00")), ["get-fans-record-time"]],
  [
    "requestId in capitals",
    json(profile, ["requestId"], (id) => String(id).toUpperCase()),
    ["get-user-detail-request-id"],
  ],
  ["JSON sent as HTML", reply(follows, () => ({ type: "text/html" })), ["get-followers-content-type"]],
  ["a number beyond 2^53", json(fans, rows(3, "urisk"), to(2 ** 60)), ["get-fans-safe-integers"]],
  ["wrong type: a count as text", json(fans, rows(3, "followers_count"), to("12")), schemas("get-fans")],
  ["missing field: idstr", json(follows, rows(3, "idstr"), to(undefined)), schemas("get-followers")],
  ["wrong type: a flag as text", json(follows, rows(3, "verified"), to("false")), schemas("get-followers")],
  ["wrong type: users is no list", json(follows, ["data", "users"], to({})), schemas("get-followers")],
  [
    "missing field: display_total_number",
    json(fans, ["data", "display_total_number"], to(undefined)),
    schemas("get-fans"),
  ],
  [
    "null for an empty text",
    json(profile, ["data", "data", "user", "description"], to(null)),
    ["get-user-detail-schema"],
  ],
  [
    "the list's type in the profile",
    json(profile, ["data", "data", "user", "planet_video"], to(2)),
    ["get-user-detail-schema"],
  ],
  [
    "a bit set beyond 32 bits",
    json(fans, rows(3, "user_ability"), to(2 ** 31)),
    [...schemas("get-fans"), "get-fans-rows-are-profiles"],
  ],
  ["idstr of another user", json(fans, rows(3, "idstr"), to("12")), ["get-fans-idstr", "get-fans-rows-are-profiles"]],
  [
    "a uid below zero",
    json(
      both(follows, isFirst),
      ["data", "users", 3],
      fields({ id: -5, idstr: "-5", profile_url: "u/-5", profile_image_url: "" }),
    ),
    ["get-followers-uid-range", "friends-ids-hold-get-followers"],
  ],
  [
    "no nickname",
    json(follows, ["data", "users", 3], fields({ name: "", screen_name: "" })),
    ["get-followers-screen-name", "get-followers-rows-are-profiles"],
  ],
  ["two nicknames", json(fans, rows(3, "name"), to("别人")), ["get-fans-name"]],
  [
    "profile_url of the profile in the list",
    json(fans, rows(3, "profile_url"), to("/u/1")),
    ["get-fans-short-address"],
  ],
  [
    "profile_url by uid beside a weihao",
    json(fans, ["data", "users", 3], fields({ weihao: "4711234", domain: "" })),
    ["get-fans-short-address", "get-fans-rows-are-profiles"],
  ],
  ["profile_url of another user", json(follows, rows(3, "profile_url"), to("u/1")), ["get-followers-short-address"]],
  [
    "profile_url of the list in the profile",
    json(profile, ["data", "data", "user", "profile_url"], (old) => String(old).slice(1)),
    ["get-user-detail-profile-url"],
  ],
  ["province by name", json(follows, rows(3, "province"), to("北京")), ["get-followers-province-city"]],
  [
    "a count for people of another count",
    json(fans, rows(3, "followers_count_str"), to("7亿")),
    ["get-fans-followers-count-str"],
  ],
  [
    "interactions that don't add up",
    json(follows, ["data", "users", 3, "status_total_counter", "total_cnt"], to(123_456_789)),
    ["get-followers-interactions"],
  ],
  [
    "the total of a profile as text, however small",
    json(profile, ["data", "data", "user", "status_total_counter", "total_cnt_format"], String),
    ["get-user-detail-interactions"],
  ],
  [
    "counters without commas",
    json(profile, ["data", "data", "user", "status_total_counter", "like_cnt"], to("1234567")),
    ["get-user-detail-interactions"],
  ],
  ["status_idstr of another post", json(fans, rows(3, "status_idstr"), to("1")), ["get-fans-latest-post"]],
  [
    "a latest post without posts",
    json(fans, ["data", "users"], eachLater(fields({ statuses_count: 0, status_id: 5, status_idstr: "5" }))),
    ["get-fans-no-posts", "get-fans-rows-are-profiles"],
  ],
  [
    "a reason without verification",
    json(follows, ["data", "users", 3], fields({ verified: false, verified_type: -1, verified_reason: "作家" })),
    ["get-followers-verified-reason", "get-followers-rows-are-profiles"],
  ],
  [
    "an empty reason in the profile of an unverified user",
    json(profile, ["data", "data", "user"], (user) =>
      Object(user).verified ? user : fields({ verified_reason: "" })(user),
    ),
    ["get-user-detail-unverified-reason"],
  ],
  [
    "verified, of type -1",
    json(fans, ["data", "users", 3], fields({ verified: true, verified_type: -1, verified_reason: "作家" })),
    ["get-fans-verified-type", "get-fans-rows-are-profiles"],
  ],
  [
    "a rank without membership",
    json(fans, ["data", "users", 3], fields({ mbtype: 0, mbrank: 5 })),
    ["get-fans-membership", "get-fans-rows-are-profiles"],
  ],
  ["a user is logged in", json(follows, rows(3, "following"), to(true)), ["get-followers-viewer"]],
  ["ISO times", json(fans, rows(3, "created_at"), to("2014-11-04T11:52:49+08:00")), ["get-fans-created-at"]],
  [
    "a wrong weekday",
    json(follows, rows(3, "created_at"), to("Mon Nov 04 11:52:49 +0800 2014")),
    ["get-followers-created-at"],
  ],
  [
    "another picture when enlarged",
    json(follows, ["data", "users"], (users) => withOwnPicture(users, { avatar_hd: ANOTHER_PICTURE })),
    ["get-followers-avatar", "get-followers-rows-are-profiles"],
  ],
  [
    "a man's default avatar for a woman, or the other way round",
    json(fans, ["data", "users", 3], (user) => withDefaultAvatarOf(Object(user).gender, user)),
    ["get-fans-default-avatar", "get-fans-rows-are-profiles"],
  ],
  ["the badge of another fan", json(fans, ["data", "users", 3, "fansIcon", "uid"], to(12)), ["get-fans-fan-badge"]],
  [
    "a picture of another user",
    json(follows, ["data", "users", 3], picturesOf("001ly7vkzzzz")),
    ["get-followers-avatar-uid", "get-followers-rows-are-profiles"],
  ],
];

function picturesOf(id: string) {
  const address = (size: number) => `https://tvax1.sinaimg.cn/crop.0.0.9.9.${size}/${id}.jpg`;
  return fields({
    profile_image_url: address(50),
    avatar_large: address(180),
    avatar_hd: address(1024),
    avatar_hd_pid: id,
  });
}
