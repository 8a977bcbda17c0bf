// The rows of the hot list: ranked words, and the advertisements between them.
import type { HotAd, HotRow } from "@weibo-kit/types";
import type { HotTopic } from "@weibo-kit/world";
import { badgeKeys, badges, captionKeys } from "./badges.ts";

/** The service names few categories, and those of shows above all. */
const NAMED = new Set(["剧集", "综艺", "电影"]);

/** A ranked word. Keys of a badge are left out where there is none, but its name never is. */
export function ranked({ title, category, heat, label }: HotTopic, rank: number): HotRow {
  const badge = badges[label];
  return {
    word_scheme: `#${title}#`,
    emoticon: "",
    label_name: badge.text,
    realpos: rank + 1,
    num: heat,
    flag: badge.flag,
    word: title,
    topic_flag: 1,
    note: title,
    rank,
    ...(label !== "none" && badgeKeys(badge)),
    ...(NAMED.has(category) && { flag_desc: category }),
  };
}

/** Behind which rows advertisements stood in the samples. */
const AD_PLACES = [3, 6] as const;
/** Invented campaigns, and what their badge says. */
const CAMPAIGNS = [
  ["城市好物节", "上新"],
  ["夏日出游计划", "荐"],
  ["新机发布倒计时", "官宣"],
  ["周末一起看电影", "重磅"],
] as const;
const AD_COLOR = "#00b7ee";
const FIRST_AD = 204_518;
const COUNTER = { type: "", third_party_click: "", third_party_show: "" };
const PC_COUNTER = { type: "", pc_click: "", pc_show: "" };

/** Ranked rows with the advertisements of an hour: none, one or two. An advertisement repeats the rank before it. */
export function withAds(rows: readonly HotRow[], second: number): (HotRow | HotAd)[] {
  const hour = Math.floor(second / 3600);
  const joined: (HotRow | HotAd)[] = [...rows];
  AD_PLACES.slice(0, hour % (AD_PLACES.length + 1)).forEach((place, index) => {
    const at = place + index;
    const [before, after] = [rows[place - 1], rows[place]];
    if (before && after) joined.splice(at, 0, advertisement(hour + index, before, after));
  });
  return joined;
}

function advertisement(number: number, { rank, num }: HotRow, after: HotRow): HotAd {
  const [word, badge] = CAMPAIGNS[number % CAMPAIGNS.length] ?? CAMPAIGNS[0];
  return {
    is_ad: 1,
    topic_ad: 1,
    id: FIRST_AD + (number % 10_000),
    word,
    note: word,
    rank,
    num: Math.floor((num + after.num) / 2),
    topic_flag: 1,
    emoticon: "",
    dot_icon: 1,
    icon_type: "jian",
    icon: `https://simg.s.weibo.com/20220424_search_ads_${encodeURIComponent(badge)}.png`,
    ...captionKeys(badge, "商", AD_COLOR),
    monitors: { app: [COUNTER, COUNTER, COUNTER], pc: [PC_COUNTER, PC_COUNTER, PC_COUNTER] },
  };
}
