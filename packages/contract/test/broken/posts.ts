// Just One API, broken within the rows of posts, comments, searches and the hot list.

import { timeOfId } from "@weibo-kit/types/post-id";
import type { Broken } from "./broken.ts";
import { both, edited, fields, given, instead, isFirst, json, justone, success, to, type Where } from "./edit.ts";
import type { Mutation } from "./server.ts";

const posts = both(justone("get-user-post"), success);
const detail = both(justone("get-weibo-detail"), success);
const comments = both(justone("get-post-comments"), success);
const found = both(justone("search-all"), success);
const hot = both(justone("hot-search"), success);

/** Row 0 is the post that other operations are asked about, so that another one is broken. */
const post = (...steps: readonly (string | number)[]) => ["data", "data", "list", ...steps];
const comment = (row: number, field: string) => ["data", "data", row, field];
const row = (place: number, field: string) => ["data", "weibo_list", place, field];
const videos = both(justone("get-user-video-list"), success);
const player = both(justone("tv-component"), success);
const played = (field: string) => ["data", "data", "Component_Play_Playinfo", field];
const word = (place: number, field: string) => ["data", "data", "realtime", place, field];
const more = (old: unknown): number => Number(old) + 1;
const hottest: Where = both(comments, given("sort", "HOT"));

const isRepost = (item: unknown): boolean => Object(item).retweeted_status?.mblogid !== undefined;
const hasVideo = (item: unknown): boolean => Object(item).page_info?.type === "11" && !isRepost(item);

/** The first row behind row 0 for which something holds, changed. */
const firstWith =
  (holds: (item: unknown) => boolean, change: (item: unknown, list: readonly unknown[]) => unknown) =>
  (list: unknown): unknown => {
    if (!Array.isArray(list)) return list;
    const place = list.findIndex((item, index) => index > 0 && holds(item));
    return list.map((item, index) => (index === place ? change(item, list) : item));
  };

/** What makes one post another one. */
const identityOf = (item: unknown) => {
  const { id, idstr, mid, mblogid, created_at } = Object(item);
  return fields({ id, idstr, mid, mblogid, created_at });
};

const SECOND = 2 ** 22;

/** The last comment of a page is ten seconds older than the post; all that follows from its id is right. */
const beforePost: Mutation = async (url, send) => {
  const reply = await send(url);
  if (!comments(url, reply) || !url.searchParams.has("mid")) return reply;
  const id = Number(url.searchParams.get("mid")) - 10 * SECOND;
  const ids = { id, idstr: String(id), mid: String(id), rootid: id, rootidstr: String(id) };
  const body = JSON.parse(reply.text);
  const last = body.data.data.length - 1;
  const older = fields({ ...ids, created_at: weiboTime(timeOfId(id) ?? 0) });
  const moved = body.data.max_id === 0 || url.searchParams.has("sort") ? {} : { max_id: id - 1 };
  return {
    ...reply,
    text: JSON.stringify(edited(edited(body, ["data", "data", last], older), ["data"], fields(moved))),
  };
};

/** Unix seconds as the service writes them. */
function weiboTime(second: number): string {
  const [day, date, month, year, clock] = new Date((second + 8 * 3600) * 1000).toUTCString().split(/,? /);
  return `${day} ${month} ${date} ${clock} +0800 ${year}`;
}

export const brokenPosts: readonly Broken[] = [
  ["mid of another post", json(posts, post(1, "mid"), to("5250045045922401")), ["get-user-post-ids"]],
  ["mblogid of another post", json(posts, post(1, "mblogid"), to("QhbdAsQLX")), ["get-user-post-mblogid"]],
  [
    "a time that its id contradicts",
    json(posts, post(1, "created_at"), to("Tue Dec 30 23:26:00 +0800 2025")),
    ["get-user-post-id-second"],
  ],
  [
    "a wrong weekday of a post",
    json(posts, post(1, "created_at"), (old) => `${/^Mon/.test(String(old)) ? "Tue" : "Mon"}${String(old).slice(3)}`),
    ["get-user-post-created-at"],
  ],
  ["a picture too many", json(posts, post(1, "pic_num"), more), ["get-user-post-pictures"]],
  ["a short text that is called long", json(posts, post(1, "isLongText"), to(true)), ["get-user-post-long-text"]],
  ["other words without markup", json(posts, post(1, "text_raw"), to("别的话")), ["get-user-post-text-raw"]],
  [
    "a repost of a later post",
    json(
      posts,
      post(),
      firstWith(isRepost, (item, [newest]) => edited(item, ["retweeted_status"], identityOf(newest))),
    ),
    ["get-user-post-repost-is-later"],
  ],
  [
    "a video of a later day",
    json(
      posts,
      post(),
      firstWith(hasVideo, (item) => edited(item, ["page_info", "object_id"], to("1034:5350060214608976"))),
    ),
    ["get-user-post-video-is-earlier"],
  ],
  ["bid of another post", json(detail, ["data", "status", "bid"], to("QhbdAsQLX")), ["get-weibo-detail-bid"]],
  [
    "a comment below another root",
    json(comments, ["data", "data", 3], fields({ rootid: 5250045045922400, rootidstr: "5250045045922400" })),
    ["get-post-comments-roots"],
  ],
  [
    "replies before their root",
    json(hottest, ["data", "data"], (list) =>
      Array.isArray(list)
        ? list.map((item) => edited(item, ["comments", 0], fields({ id: 5, idstr: "5", mid: "5" })))
        : list,
    ),
    ["get-post-comments-replies-are-later"],
  ],
  ["a comment before its post", beforePost, ["get-post-comments-later-than-post"]],
  ["floors out of order", json(comments, comment(3, "floor_number"), to(10_000)), ["get-post-comments-floors"]],
  [
    "other words of a comment without markup",
    json(comments, comment(3, "text_raw"), to("别的话")),
    ["get-post-comments-text-raw"],
  ],
  ["bid of another post in a search", json(found, row(3, "bid"), to("QhbdAsQLX")), ["search-all-bid"]],
  ["trimmed texts", json(found, row(3, "text"), (old) => String(old).trim()), ["search-all-untrimmed"]],
  ["the minute of another post", json(found, row(3, "created_at"), to("2025-12-30 00:01")), ["search-all-minute"]],
  ["a repost of nothing", json(found, row(3, "forwarded"), (old) => String(old !== "true")), ["search-all-forwarded"]],
  [
    "posts of another day",
    instead(both(justone("search-all"), given("startDay")), ({ searchParams }) => {
      searchParams.set("startDay", "2025-12-20");
      searchParams.set("endDay", "2025-12-20");
    }),
    ["search-all-window"],
  ],
  ["a rank twice", json(hot, word(1, "rank"), to(0)), ["hot-search-ranks"]],
  ["heat that rises", json(hot, word(1, "num"), to(2 ** 40)), ["hot-search-heat"]],
  ["an advertisement with a place", json(hot, ["data", "data", "realtime"], withPlaces), ["hot-search-ads"]],
  ["the label of another flag", json(hot, word(1, "label_name"), to("沸")), ["hot-search-labels"]],
  [
    "a topic without #",
    json(hot, word(1, "word_scheme"), (old) => String(old).replaceAll("#", "")),
    ["hot-search-words"],
  ],
  ["oid of another video", json(player, played("idstr"), to("1034:5250046363631919")), ["tv-component-ids"]],
  ["a video of another second", json(player, played("real_date"), more), ["tv-component-media-second"]],
  ["a length that its seconds contradict", json(player, played("duration"), to("59:59")), ["tv-component-duration"]],
  [
    "a post that its row contradicts",
    json(detail, ["data", "status", "attitudes_count"], (old) => Number(old) * 2 + 9),
    ["get-weibo-detail-is-listed-post"],
  ],
  [
    "more comments than the post counts",
    json(comments, ["data", "total_number"], (old) => Number(old) * 2 + 9),
    ["get-post-comments-total-is-comments-count"],
  ],
  [
    "a video of the posts that the videos lack",
    json(videos, post(), (list) => (Array.isArray(list) ? list.slice(1) : list)),
    ["get-user-video-list-holds-listed-videos"],
  ],
  [
    "a video that its post contradicts",
    json(videos, post(0, "source"), to("另一个来源")),
    ["get-user-video-list-rows-are-posts"],
  ],
  ["the player's video of another post", json(player, played("mid"), more), ["tv-component-is-listed-video"]],
  [
    "a post of another author",
    json(posts, post(1, "user"), fields({ id: 1000000424, idstr: "1000000424" })),
    ["get-user-post-author-is-owner"],
  ],
  [
    "more posts than the profile counts",
    json(posts, ["data", "data", "total"], (old) => Number(old) + 999_999),
    ["get-user-post-total-is-statuses-count"],
  ],
  [
    "posts without the latest",
    json(both(posts, isFirst), post(), (list) => (Array.isArray(list) ? list.slice(1) : list)),
    ["get-user-post-latest-is-status-id"],
  ],
  ["posts out of order", json(posts, post(), swapped), ["get-user-post-newest-first"]],
  [
    "since_id of another page",
    json(both(posts, isFirst), ["data", "data", "since_id"], (old) => String(old).replace("kp2", "kp3")),
    ["get-user-post-since-id"],
  ],
  [
    "a cursor between two videos",
    json(videos, ["data", "data", "next_cursor"], (old) => (Number(old) > 0 ? String(Number(old) - 5) : old)),
    ["get-user-video-list-cursor-is-last-id"],
  ],
  [
    "no end past the end of comments",
    json(both(comments, given("maxId", "1")), ["data", "max_id"], to(7)),
    ["get-post-comments-past-the-end"],
  ],
];

function withPlaces(words: unknown): unknown {
  return Array.isArray(words) ? words.map((it) => (Object(it).is_ad === 1 ? { ...it, realpos: 1 } : it)) : words;
}

/** Rows 1 and 2 change places. */
function swapped(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const [first, second, third, ...rest] = list;
  return third === undefined ? list : [first, third, second, ...rest];
}
