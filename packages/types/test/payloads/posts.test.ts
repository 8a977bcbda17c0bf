/** Posts and videos of a user, on invented bodies. */
import { expect, test } from "vitest";
import type { UnavailablePost, UserPostsPage, VideosPage } from "../../src/index.ts";
import { accepts } from "./accepts.ts";
import { picture, pid, postRow, postUser } from "./post-row.ts";
import { videoCard } from "./video.ts";

const page = (list: readonly object[], others: object = {}) => ({
  data: {
    since_id: "5269063938086304kp2",
    list,
    status_visible: 0,
    bottom_tips_visible: false,
    bottom_tips_text: "",
    topicList: [],
    total: 10995,
    ...others,
  },
  ok: 1,
});
const typed: UserPostsPage = {
  data: {
    since_id: "",
    list: [postRow],
    status_visible: 1,
    bottom_tips_visible: true,
    bottom_tips_text: "仅展示半年内的微博",
    topicList: [],
    total: 1,
  },
  ok: 1,
};
const unavailable: UnavailablePost = {
  created_at: "Sun Mar 08 14:31:10 +0800 2026",
  id: 5274203091896562,
  idstr: "5274203091896562",
  mid: "5274203091896562",
  mblogid: "Qv8mp7XnI",
  user: null,
  text: "此微博已被作者删除。",
};
const videoRow = { ...postRow, snap_video_state: "TOP" as const, page_info: videoCard };
const videos: VideosPage = { data: { list: [videoRow], next_cursor: "5274203091896561" }, ok: 1 };

const isPage = (value: unknown) => accepts("get-user-post", value);
const isRow = (row: object) => isPage(page([row]));

test("pages of posts: the last one, an empty one and one of the logged-in site", () => {
  expect(isPage(typed)).toBe(true);
  expect(isPage(page([], { since_id: "" }))).toBe(true);
  expect(isPage(page([postRow], { since_id: 5269063938086304 }))).toBe(true);
});

test("a post with pictures, one with a video, one with another card, and reposts of them", () => {
  const withPicture = { ...postRow, pic_ids: [pid], pic_num: 1, pic_infos: { [pid]: picture } };
  const withVideo = { ...postRow, page_info: videoCard };
  for (const post of [
    withPicture,
    withVideo,
    { ...postRow, page_info: { type: 2, page_title: "#早#" } },
    unavailable,
  ]) {
    expect(isRow(post)).toBe(true);
    expect(isRow({ ...postRow, repost_type: 1, retweeted_status: post })).toBe(true);
  }
});

test("rows of other months: older ones lack keys, later ones have more", () => {
  expect(isRow({ ...postRow, mood_ring: "blue", md_render_mark: null, annotations: [[], { phone_id: "-1" }] })).toBe(
    true,
  );
  expect(isRow({ ...postRow, id: 3626967855, idstr: "3626967855", mid: "201101113563933226", mblogid: "5QteEL" })).toBe(
    true,
  );
});

test.each([
  ["an id as text", { id: "5274203091896562" }],
  ["an idstr as a number", { idstr: 5274203091896562 }],
  ["an mblogid that is not base 62", { mblogid: "Qv8mp7Xn-" }],
  ["a time as search-all writes it", { created_at: "2026-03-08 14:31" }],
  ["a count as text", { reposts_count: "12" }],
  ["a count below 0", { attitudes_count: -1 }],
  ["a uid as text", { user: { ...postUser, id: "7000000001" } }],
  ["planet_video as in lists of users", { user: { ...postUser, planet_video: 0 } }],
  ["pic_ids as in search-all", { pic_ids: "" }],
  ["a picture under a name that is no id", { pic_infos: { short: picture } }],
  ["a picture with another object", { pic_infos: { [pid]: { ...picture, object_id: pid } } }],
  ["a place without its prefix", { region_name: "广东" }],
  ["a reposted post that is half there", { retweeted_status: { ...unavailable, user: postUser } }],
  ["the card of a video without the video", { page_info: { ...videoCard, object_id: "230444" } }],
])("a post with %s is refused", (_what, change) => {
  expect(isRow({ ...postRow, ...change })).toBe(false);
});

test.each([
  { since_id: "5269063938086304" },
  { since_id: null },
  { total: "30" },
  { list: {} },
  { status_visible: true },
])("a page of posts with %j is refused", (others) => {
  expect(isPage(page([postRow], others))).toBe(false);
});

const isVideos = (list: readonly object[], next_cursor: unknown) =>
  accepts("get-user-video-list", { data: { list, next_cursor }, ok: 1 });

test("pages of videos: cursors as text and as numbers, and an empty page at the end", () => {
  expect(accepts("get-user-video-list", videos)).toBe(true);
  expect(isVideos([videoRow], 5274203091896561)).toBe(true);
  expect(isVideos([], -1)).toBe(true);
});

test("a list of videos has posts with their own video alone", () => {
  expect(isVideos([postRow], -1)).toBe(false);
  expect(isVideos([{ ...videoRow, snap_video_state: "top" }], -1)).toBe(false);
  expect(isVideos([{ ...videoRow, page_info: { type: "2" } }], -1)).toBe(false);
  expect(isVideos([videoRow], "")).toBe(false);
});

test.each([
  ["a duration with decimals", { duration: 55.2 }],
  ["a media id as a number", { media_id: 5274201414631836 }],
  ["plays without their unit", { online_users: "43023867" }],
  ["plays as text where the number is due", { online_users_number: "4302万" }],
  ["another orientation", { video_orientation: "diagonal" }],
  ["sizes as text where numbers are due", { big_pic_info: videoCard.pic_info }],
])("a video with %s is refused", (_what, change) => {
  const media_info = { ...videoCard.media_info, ...change };
  expect(isVideos([{ ...videoRow, page_info: { ...videoCard, media_info } }], -1)).toBe(false);
});
