/** The forms of texts and numbers that the documents leave to prose, by the name of a property, or of a schema and one. */
import type { JsonRecord } from "../open-api-document.ts";

const DAY = "(0[1-9]|[12][0-9]|3[01])";
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
const MONTHS = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const WEEKDAYS = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

const weiboTime = { pattern: `^${WEEKDAYS} ${MONTHS} ${DAY} ${TIME} \\+0800 20(09|[1-9][0-9])$` };
const beijingTime = { pattern: `^20[0-9]{2}-(0[1-9]|1[0-2])-${DAY}T${TIME}(\\.[0-9]{1,9})?$` };
const uidText = { pattern: "^[1-9][0-9]{4,9}$" };
const postIdText = { pattern: "^[1-9][0-9]{0,15}$" };
const hexadecimal = { pattern: "^[0-9a-f]{32}$" };
const place = { pattern: "^[1-9][0-9]{0,3}$" };
const shortCount = { pattern: "^[0-9]{1,5}(\\.[0-9]{1,2})?[万亿]?$" };
const commaCount = { pattern: "^[0-9]{1,3}(,[0-9]{3}){0,4}$" };
const address = { pattern: "^https?://[a-z0-9.:-]+/[A-Za-z0-9./?=&,;:%_~-]*$" };
const uid = { minimum: 10_000, maximum: 9_999_999_999 };
// The ids of 2009 were counted from 1 on.
const postId = { minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
const count = { minimum: 0 };

/** `V1Status.id` is looked for before `id`. Properties that may be empty are not here, since no form fits both. */
export const textForms: ReadonlyMap<string, JsonRecord> = new Map<string, JsonRecord>([
  ...["created_at", "reset_time"].map((name) => [name, weiboTime] as const),
  ["recordTime", beijingTime],
  ["requestId", hexadecimal],
  // A request token that keeps a callback is longer.
  ["V1RequestToken.oauth_token", { pattern: "^[0-9a-f]{32}(\\.[A-Za-z0-9_-]*){0,2}$" }],
  ...["oauth_token", "oauth_token_secret"].map((name) => [name, hexadecimal] as const),
  ...["idstr", "user_id"].map((name) => [name, uidText] as const),
  ["mid", postIdText],
  // An old account may have a word of its own.
  ["profile_url", { pattern: "^/?(u/[1-9][0-9]{4,9}|[A-Za-z0-9_-]+)$" }],
  ...["province", "city"].map((name) => [name, place] as const),
  ...["followers_count_str", "total_cnt_format"].map((name) => [name, shortCount] as const),
  ...["total_cnt", "repost_cnt", "comment_cnt", "like_cnt"].map((name) => [name, commaCount] as const),
  ...["profile_image_url", "avatar_large", "avatar_hd", "cover_image", "cover_image_phone"].map(
    (name) => [name, address] as const,
  ),
  ...["thumbnail_pic", "bmiddle_pic", "original_pic"].map((name) => [name, address] as const),
]);

/** The bounds of whole numbers, by the same names. */
export const numberForms: ReadonlyMap<string, JsonRecord> = new Map<string, JsonRecord>([
  ...["id", "uid", "fans_uid", "ids"].map((name) => [name, uid] as const),
  ["V1Status.id", postId],
  // -1 where there is no post.
  ["status_id", { ...postId, minimum: -1 }],
  ["V1Province.id", { minimum: 1, maximum: 9_999 }],
  ...["total_cnt", "repost_cnt", "comment_cnt", "like_cnt", "comment_like_cnt"].map((name) => [name, count] as const),
  ...["video_play_count", "total", "total_number", "num", "remaining_hits", "hourly_limit"].map(
    (name) => [name, count] as const,
  ),
  // -1 where plays are not counted.
  ["play_cnt", { minimum: -1 }],
  ["reset_time_in_seconds", { minimum: 1_000_000_000, maximum: 4_000_000_000 }],
]);
