/** The mobile page of a post, and the profile of a uid that does not exist, on invented bodies. */
import { expect, test } from "vitest";
import type { MobileDetail, MobilePost, MobileUser, UserMissing } from "../../src/index.ts";
import { accepts } from "./accepts.ts";
import { pid, postRow } from "./post-row.ts";

const user: MobileUser = {
  id: 7000000001,
  screen_name: "示例用户",
  profile_image_url: "https://tvax1.sinaimg.cn/crop.0.0.50.50.180/x.jpg",
  profile_url: "https://m.weibo.cn/u/7000000001?lfid=5274203091896562",
  close_blue_v: false,
  description: "",
  follow_me: false,
  following: false,
  follow_count: 3,
  followers_count: "36.1万",
  cover_image_phone: "",
  avatar_hd: "https://wx1.sinaimg.cn/orj480/x.jpg",
  statuses_count: 9,
  verified: false,
  verified_type: -1,
  gender: "f",
  mbtype: 0,
  urank: 0,
  mbrank: 0,
  followers_count_str: "36.1万",
  like: false,
  like_me: false,
};
const post: MobilePost = {
  visible: { type: 0, list_id: 0 },
  created_at: "Sun Mar 08 14:31:10 +0800 2026",
  id: "5274203091896562",
  mid: "5274203091896562",
  can_edit: false,
  text: "早",
  source: "",
  favorited: false,
  pic_ids: [],
  is_paid: false,
  mblog_vip_type: 0,
  user,
  reposts_count: 0,
  comments_count: 0,
  reprint_cmt_count: 0,
  attitudes_count: 0,
  mixed_count: 0,
  pending_approval_count: 0,
  isLongText: false,
  show_mlevel: 0,
  darwin_tags: [],
  ad_marked: false,
  mblogtype: 0,
  item_category: "status",
  rid: "0_0_0_300000000000000001_0_0_0",
  number_display_strategy: { apply_scenario_flag: 3, display_text_min_number: 1000000, display_text: "100万+" },
  content_auth: 0,
  is_show_mixed: false,
  comment_manage_info: { comment_permission_type: -1, approval_comment_type: 0, comment_sort_type: 0 },
  pic_num: 0,
  mlevel: 0,
  detail_bottom_bar: 0,
  bid: "Qv8mp7XnI",
  status_title: "早",
  ok: 1,
};
const detail: MobileDetail = {
  hotScheme: "https://m.weibo.cn/p/index",
  appScheme: "https://m.weibo.cn",
  callUinversalLink: false,
  callWeibo: false,
  schemeOrigin: false,
  appLink: "sinaweibo://detail",
  xianzhi_scheme: "xianzhi://mblogshow",
  third_scheme: "sinaweibo://detail",
  status: post,
  call: 1,
};
const picture = {
  pid,
  url: `https://wx1.sinaimg.cn/orj360/${pid}.jpg`,
  size: "orj360",
  geo: { width: 360, height: 360, croped: false },
  large: {
    size: "large",
    url: `https://wx1.sinaimg.cn/mw2000/${pid}.jpg`,
    geo: { width: "1080", height: "1080", croped: false },
  },
};
const topic = {
  type: "search_topic",
  object_type: 0,
  page_pic: { url: "https://wx1.sinaimg.cn/orj480/x.jpg" },
  page_url: "https://m.weibo.cn/search",
  page_title: "#早#",
  content1: "0讨论 0阅读 ",
};

const isDetail = (status: unknown) => accepts("get-weibo-detail", { ...detail, status });

test("a post of words, one with a picture and a topic, and a repost of one that is gone", () => {
  expect(accepts("get-weibo-detail", detail)).toBe(true);
  expect(isDetail({ ...post, pic_ids: [pid], pic_num: 1, pics: [picture], page_info: topic })).toBe(true);
  expect(isDetail({ ...post, pics: [{ ...picture, geo: false }] })).toBe(true);
  expect(isDetail({ ...post, retweeted_status: post })).toBe(true);
  expect(isDetail({ ...post, retweeted_status: { id: "5274203091896561", text: "已删除", user: null } })).toBe(true);
});

test.each([
  ["an id as a number", { id: 5274203091896562 }],
  ["no bid", { bid: undefined }],
  ["a count as text", { attitudes_count: "346" }],
  ["fans as a number", { user: { ...user, followers_count: 361000 } }],
  ["a profile's path instead of its address", { user: { ...user, profile_url: "/u/7000000001" } }],
  ["the author as lists have them", { user: postRow.user }],
  ["sizes of a large picture as numbers", { pics: [{ ...picture, large: { ...picture.large, geo: picture.geo } }] }],
  ["pictures as addresses", { pics: [picture.url] }],
  ["ok 0", { ok: 0 }],
  ["a card whose kind is a number", { page_info: { ...topic, type: 0 } }],
])("a post with %s is refused", (_what, change) => {
  expect(isDetail({ ...post, ...change })).toBe(false);
});

test("a row of a list is no detail", () => {
  expect(isDetail(postRow)).toBe(false);
});

const missing: UserMissing = { user: {}, message: "用户不存在", abnormal: true, ok: 1 };

test("a uid that does not exist has a profile of its own form", () => {
  expect(accepts("get-user-detail", missing)).toBe(true);
  for (const change of [{ abnormal: false }, { user }, { user: null }, { ok: 0 }, { message: null }]) {
    expect(accepts("get-user-detail", { ...missing, ...change })).toBe(false);
  }
});
