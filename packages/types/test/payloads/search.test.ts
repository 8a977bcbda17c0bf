/** Both searches and the list of hot searches, on invented bodies. */
import { expect, test } from "vitest";
import type {
  HotAd,
  HotBoard,
  HotRow,
  NothingFound,
  ProfileSearchPage,
  SearchPage,
  SearchRow,
} from "../../src/index.ts";
import { accepts } from "./accepts.ts";
import { picture, pid, postRow } from "./post-row.ts";

const found: SearchRow = {
  id: "5274203091896562",
  bid: "Qv8mp7XnI",
  user_id: "7000000001",
  screen_name: "示例用户",
  text: `${" ".repeat(19)}早${" ".repeat(17)}`,
  article_url: "",
  location: "",
  at_users: "",
  topics: "",
  reposts_count: "0",
  comments_count: "0",
  attitudes_count: "1",
  created_at: "2026-03-08 14:31",
  source: "",
  pics: [`https://wx1.sinaimg.cn/large/${pid}.jpg`],
  video_url: "",
  retweet_id: "5274203091896561",
  forwarded: "true",
  text_hidden: "false",
};
const foundPage: SearchPage = { has_next_page: true, weibo_list: [found] };
const isFound = (row: object) => accepts("search-all", { has_next_page: true, weibo_list: [{ ...found, ...row }] });

test("pages of found posts: one with rows, and one of an empty window", () => {
  expect(accepts("search-all", foundPage)).toBe(true);
  expect(accepts("search-all", { has_next_page: false, weibo_list: [] })).toBe(true);
  expect(isFound({ pics: "", retweet_id: "", forwarded: "false" })).toBe(true);
});

test.each([
  ["an id as a number", { id: 5274203091896562 }],
  ["a uid as a number", { user_id: 7000000001 }],
  ["a count as a number", { reposts_count: 0 }],
  ["a count with a unit", { attitudes_count: "1万" }],
  ["a boolean", { forwarded: false }],
  ["another text for a boolean", { text_hidden: "no" }],
  ["seconds in its time", { created_at: "2026-03-08 14:31:10" }],
  ["a picture as text", { pics: `https://wx1.sinaimg.cn/large/${pid}.jpg` }],
  ["ten pictures", { pics: Array(10).fill(`https://wx1.sinaimg.cn/large/${pid}.jpg`) }],
  ["a reposted id that is none", { retweet_id: "false" }],
])("a found post with %s is refused", (_what, change) => {
  expect(isFound(change)).toBe(false);
});

// Sizes have no type here.
const untyped = { ...picture, thumbnail: { ...picture.thumbnail, type: null } };
const own: ProfileSearchPage = {
  data: { list: [{ ...postRow, pic_ids: [pid], pic_num: 1, pic_infos: { [pid]: untyped } }], total: "1", absstr: "早" },
  ok: 1,
};
const nothing: NothingFound = { data: { list: [], total: 0 }, ok: 1 };

test("posts that were found in a profile are counted in text, and none in a number", () => {
  expect(accepts("search-profile", own)).toBe(true);
  expect(accepts("search-profile", nothing)).toBe(true);
});

test.each([
  ["a number beside posts", { ...own.data, total: 1 }],
  ["no words beside posts", { list: own.data.list, total: "1" }],
  ["text without posts", { list: [], total: "0" }],
  ["a post of the search page", { ...own.data, list: [found] }],
  ["no list", { total: 0 }],
])("a search in a profile with %s is refused", (_what, data) => {
  expect(accepts("search-profile", { data, ok: 1 })).toBe(false);
});

const row: HotRow = {
  word_scheme: "#城市夜跑#",
  emoticon: "",
  label_name: "",
  realpos: 1,
  num: 1083217,
  flag: 0,
  word: "城市夜跑",
  topic_flag: 1,
  note: "城市夜跑",
  rank: 0,
};
const icon = {
  icon: "https://simg.s.weibo.com/moter/flags/2_0.png",
  icon_width: 24,
  icon_height: 24,
  icon_desc: "热",
  icon_desc_color: "#ff9406",
  small_icon_desc: "热",
  small_icon_desc_color: "#ff9406",
};
const { word_scheme: _scheme, label_name: _label, realpos: _place, flag: _flag, ...placeless } = row;
const ad: HotAd = {
  ...placeless,
  ...icon,
  is_ad: 1,
  topic_ad: 1,
  id: 204518,
  topic_flag: 1,
  dot_icon: 1,
  icon_type: "jian",
  monitors: { app: [], pc: [{ type: "C2S", pc_click: "", pc_show: "" }] },
};
const pinned = { ...icon, topic_flag: 1, flag: 2, name: "#城市骑行日#", pos: 1, word: "#城市骑行日#" };
const board: HotBoard = {
  ok: 1,
  data: {
    hotgovs: [pinned],
    hotgov: {
      ...pinned,
      mid: "5273840700000000",
      url: "http://weibo.com/7000000001/Qv8mp7XnI",
      is_hot: 1,
      is_gov: 1,
      note: "#城市骑行日#",
      stime: 1772951470,
    },
    realtime: [row, { ...row, ...icon, label_name: "热", flag: 2, flag_desc: "综艺", realpos: 2, rank: 1 }, ad],
  },
  logs: { act_code: 7948, ext: "cate:1003|words:#城市夜跑#" },
  topLogs: { act_code: 7948, ext: "cate:1002|words:#城市骑行日#" },
  curTab: "hot",
};
const isBoard = (data: object) => accepts("hot-search", { ...board, data: { ...board.data, ...data } });

test("a board with a plain word, a word with a label and an advertisement", () => {
  expect(accepts("hot-search", board)).toBe(true);
});

test.each([
  ["heat as text", { ...row, num: "1083217" }],
  ["a place counted from 0", { ...row, realpos: 0 }],
  ["no rank", { ...row, rank: undefined }],
  ["another topic_flag", { ...row, topic_flag: 2 }],
  ["a colour in words", { ...row, ...icon, icon_desc_color: "red" }],
  ["an advertisement without its addresses", { ...ad, monitors: undefined }],
  ["an advertisement that is none", { ...ad, is_ad: 0 }],
  ["a number as a word", { ...row, word: 1 }],
])("a board with %s is refused", (_what, given) => {
  expect(isBoard({ realtime: [given] })).toBe(false);
});

test("a pinned topic has its post, and its marks", () => {
  expect(isBoard({ hotgov: pinned })).toBe(false);
  expect(isBoard({ hotgov: { ...board.data.hotgov, mid: 5273840700000000 } })).toBe(false);
  expect(isBoard({ hotgovs: [{ ...pinned, word: "城市骑行日" }] })).toBe(false);
});
