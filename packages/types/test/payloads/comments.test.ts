/** Comments on a post, on invented bodies. */
import { expect, test } from "vitest";
import type { Comment, CommentReply, CommentsPage, CommentUser } from "../../src/index.ts";
import { accepts } from "./accepts.ts";
import { postUser } from "./post-row.ts";

const user: CommentUser = {
  ...postUser,
  description: "",
  location: "其他",
  gender: "m",
  followers_count: 15,
  followers_count_str: "15",
  friends_count: 3,
  statuses_count: 0,
  url: "",
  svip: 0,
  vvip: 0,
  cover_image_phone: "",
};
const reply: CommentReply = {
  created_at: "Sun Mar 08 15:54:30 +0800 2026",
  id: 5274224063416483,
  rootid: 5274224063416483,
  rootidstr: "5274224063416483",
  floor_number: 0,
  text: "明天见",
  disable_reply: 0,
  restrictOperate: 0,
  source_allowclick: 0,
  source_type: 4,
  source: "来自 广东",
  user,
  mid: "5274224063416483",
  idstr: "5274224063416483",
  liked: false,
  pic_num: 0,
  readtimetype: "comment",
  analysis_extra: "author_uid:7000000001|mid:5274203091896562|rid:1",
  match_ai_play_picture: false,
  rid: "0_0_0_300000000000000001_0_0_0",
  allow_follow: false,
  item_category: "comment",
  degrade_type: "normal",
  report_scheme: "sinaweibo://mpdialog",
  biz_mark_type: 0,
  hasvisible: false,
  previous_cursor: 0,
  next_cursor: 0,
  total_number: 0,
  since_id: 0,
  max_id: 0,
  like_counts: 0,
  text_raw: "明天见",
  isExpand: false,
};
const { reply_comment: _answered, ...shared } = reply;
const comment: Comment = { ...shared, floor_number: 78, comments: [reply] };
const page: CommentsPage = {
  ok: 1,
  filter_group: [
    { param: "flow=0", scheme: "", title: "按热度", isDefault: 0 },
    { param: "flow=1", scheme: "", title: "按时间", isDefault: 1 },
  ],
  data: [comment],
  rootComment: [],
  total_number: 81,
  tip_msg: "",
  max_id: 5274224063416482,
  trendsText: "已加载全部评论",
};

const isPage = (value: unknown) => accepts("get-post-comments", value);

test("pages of comments: one with a reply, the last one, and one that was held back", () => {
  expect(isPage(page)).toBe(true);
  expect(isPage({ ...page, data: [], max_id: 0 })).toBe(true);
  expect(isPage({ ...page, data: [], max_id: 139303415710158 })).toBe(true);
});

test.each([
  ["an id as text", { id: "5274224063416483" }],
  ["a mid as a number", { mid: 5274224063416483 }],
  ["likes as text", { like_counts: "3" }],
  ["a place as the web site writes it", { source: "来自广东" }],
  ["no preview of replies", { comments: undefined }],
  ["a reply that has replies", { comments: [comment] }],
  ["an author without a bio", { user: postUser }],
  ["another time", { created_at: "2026-03-08 15:54" }],
  ["a short count as a number", { user: { ...user, followers_count_str: 15 } }],
  ["a floor as text", { floor_number: "78" }],
])("a comment with %s is refused", (_what, change) => {
  expect(isPage({ ...page, data: [{ ...comment, ...change }] })).toBe(false);
});

test.each([{ max_id: "0" }, { max_id: -1 }, { total_number: "81" }, { trendsText: null }, { filter_group: [{}] }])(
  "a page of comments with %j is refused",
  (change) => {
    expect(isPage({ ...page, ...change })).toBe(false);
  },
);
