// The board of hot-search: fifty ranked words, advertisements between them, and an official word above.
import type { HotBoard } from "@weibo-kit/types";
import { mblogidOf } from "@weibo-kit/types/post-id";
import type { HotList, World } from "@weibo-kit/world";
import { badgeKeys, badges } from "./badges.ts";
import { ranked, withAds } from "./rows.ts";

/** Numbers of the site's own statistics. */
const [ACT, BOARD, OFFICIAL] = [7948, "cate:1003", "cate:1002"];
/** How long before the board an official word was set at most, in seconds. */
const SET_BEFORE = 3600;

/** The board as of the world's date. */
export function hotBoard(world: World): HotBoard {
  const { topics, pinned } = world.hotList(world.date);
  const realtime = withAds(topics.map(ranked), world.date);
  const words = realtime.map((row) => ("word_scheme" in row ? row.word_scheme : row.word));
  const { hotgovs, hotgov } = official(pinned, world.date);
  return {
    ok: 1,
    data: { hotgovs, hotgov, realtime },
    logs: { act_code: ACT, ext: `${BOARD}|words:${words.join(",")}` },
    topLogs: { act_code: ACT, ext: `${OFFICIAL}|words:${hotgov.word}` },
    curTab: "hot",
  };
}

/** The official word, with its post and without. In a world too small for one, a word that has no post. */
function official(pinned: HotList["pinned"], date: number): Pick<HotBoard["data"], "hotgovs" | "hotgov"> {
  const word = `#${pinned?.title ?? "今日提醒"}#`;
  const { flag } = badges.hot;
  const shared = { topic_flag: 1, flag, name: word, word, pos: 1, ...badgeKeys(badges.hot) };
  const { id, author, createdAt } = pinned?.post ?? { id: 1, author: 1_000_000_000, createdAt: date - SET_BEFORE };
  const post = {
    mid: String(id),
    url: `http://weibo.com/${author}/${mblogidOf(id)}`,
    note: word,
    stime: Math.max(createdAt, date - SET_BEFORE),
    is_gov: 1,
    is_hot: 1,
  };
  return { hotgovs: [shared], hotgov: { ...shared, ...post } };
}
