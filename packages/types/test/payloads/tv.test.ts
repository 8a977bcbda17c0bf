/** What the player of the video site gets, on an invented body. */
import { expect, test } from "vitest";
import type { PlayerData, VideoPlayInfo } from "../../src/index.ts";
import { accepts } from "./accepts.ts";

const video: VideoPlayInfo = {
  mid: 5274203091896562,
  id: "1034:5274201414631836",
  oid: "1034:5274201414631836",
  media_id: 5274201414631836,
  user: { id: 7000000001 },
  is_follow: false,
  attitude: false,
  date: "8月前",
  real_date: 1772951070,
  idstr: "1034:5274201414631836",
  author: "示例用户",
  author_id: 7000000001,
  nickname: "示例用户",
  verified: false,
  verified_type: -1,
  verified_type_ext: null,
  verified_reason: "",
  avatar: "//tvax1.sinaimg.cn/small/x.jpg",
  followers_count: "224万",
  reposts_count: "2,495",
  comments_count: "330",
  attitudes_count: 346,
  title: "示例用户的微博视频",
  urls: { "高清 720P": "//f.video.weibocdn.com/u0/x.mp4" },
  cover_image: "//wx1.sinaimg.cn/orj480/x.jpg",
  duration: "10:05",
  duration_time: 605.123,
  play_start: 0,
  play_start_time: 0,
  topics: null,
  uuid: "5274202046201896",
  text: "早",
  url_short: "http://t.cn/A0000000",
  is_show_bulletin: 2,
  comment_manage_info: { comment_permission_type: -1, approval_comment_type: 0, comment_sort_type: 0 },
  video_orientation: "vertical",
  is_contribution: 0,
  live: false,
  scrubber: [],
  cooperate_video: 0,
  is_pay_audio: 0,
  is_paid: false,
  display_duration: null,
  gov_like_icon_data: null,
  spotlights: null,
  stream_url: "http://f.video.weibocdn.com/u0/x.mp4",
  object_type: "video",
  play_count: "1,634",
  ip_info_str: "",
  attitude_dynamic_adid: "",
  user_video_count: 1,
  allow_comment: true,
};
const player: PlayerData = { code: "100000", msg: "succ", data: { Component_Play_Playinfo: video } };
const isVideo = (given: unknown) => accepts("tv-component", { ...player, data: { Component_Play_Playinfo: given } });

test("a video with and without topics and preview sheets, and one that does not exist", () => {
  const sheets = { width: 320, height: 180, col: 3, row: 30, interval: 2, urls: ["http://wx1.sinaimg.cn/large/x.jpg"] };
  expect(accepts("tv-component", player)).toBe(true);
  expect(isVideo({ ...video, topics: [{ content: "早" }], scrubber: sheets, aigc_live_split: null })).toBe(true);
  expect(isVideo({ ...video, play_count: "407万" })).toBe(true);
  expect(isVideo(null)).toBe(true);
});

test.each([
  ["the id of its post as text", { mid: "5274203091896562" }],
  ["its own id as a number", { idstr: 5274201414631836 }],
  ["an id without its prefix", { oid: "5274201414631836" }],
  ["the uuid as a number", { uuid: 5274202046201896 }],
  ["reposts as a number", { reposts_count: 2495 }],
  ["likes as text", { attitudes_count: "346" }],
  ["seconds as its duration", { duration: "605" }],
  ["plays as a number", { play_count: 1634 }],
  ["an address with a scheme", { cover_image: "https://wx1.sinaimg.cn/orj480/x.jpg" }],
  ["files in a list", { urls: ["//f.video.weibocdn.com/u0/x.mp4"] }],
  ["sheets that are half there", { scrubber: { width: 320 } }],
  ["an empty list of the unverified", { verified_type_ext: [] }],
])("a video with %s is refused", (_what, change) => {
  expect(isVideo({ ...video, ...change })).toBe(false);
});

test("the second code is text", () => {
  expect(accepts("tv-component", { ...player, code: 100000 })).toBe(false);
});
