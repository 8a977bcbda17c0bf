// A search in all posts, as an app pages through it.
import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { timeOfId } from "@weibo-kit/types/post-id";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

interface Row {
  readonly id: string;
  readonly bid: string;
  readonly user_id: string;
  readonly screen_name: string;
  readonly text: string;
  readonly created_at: string;
  readonly reposts_count: string;
  readonly pics: string | string[];
  readonly topics: string;
  readonly video_url: string;
}

interface Page {
  readonly has_next_page: boolean;
  readonly weibo_list: Row[];
}

const mock = createMock();
const WINDOW = "startDay=2025-12-29&startHour=8&endDay=2025-12-31&endHour=20";
const [word = ""] = mock.world.hotList(mock.world.date - 6 * 3600).topics.map(({ title }) => title);

async function search(q: string, rest = "", window = WINDOW): Promise<Page> {
  const path = `/api/weibo/search-all/v2?token=t&q=${encodeURIComponent(q)}&${window}${rest}`;
  const { code, data } = await jsonOf(mock.request(path));
  expect(code).toBe(0);
  expect(payloadValidators.justone.SearchPage?.(data)).toBe(true);
  return data;
}

async function walk(q: string, rest = "", most = 50): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; page <= most; page += 1) {
    const { weibo_list, has_next_page } = await search(q, `${rest}&page=${page}`);
    rows.push(...weibo_list);
    if (!has_next_page) break;
  }
  return rows;
}

const secondAt = (day: string, hour: number) => Date.parse(`${day}T00:00:00+08:00`) / 1000 + hour * 3600;

test("a walk over all pages gives each post of the window once, the newest first", async () => {
  const rows = await walk(word, "", 12);
  expect(rows.length).toBeGreaterThan(60);
  const ids = rows.map(({ id }) => Number(id));
  expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
  for (const id of ids) {
    const second = timeOfId(id) ?? 0;
    expect(second).toBeGreaterThanOrEqual(secondAt("2025-12-29", 8));
    expect(second).toBeLessThanOrEqual(secondAt("2025-12-31", 20));
  }
});

test("each row is the post that the world has, every value as text", async () => {
  const { weibo_list } = await search(word);
  expect(weibo_list).toHaveLength(10);
  for (const row of weibo_list) {
    const post = mock.world.post(Number(row.id));
    if (!post) throw new Error(`${row.id} is missing`);
    expect(row.user_id).toBe(String(post.author));
    expect(row.screen_name).toBe(mock.world.nicknameOf(post.author));
    expect(row.reposts_count).toBe(String(post.counts.reposts));
    expect(row.text).toMatch(/^ {19}\S.*( {17}|收起d\n {12})$/s);
    expect(row.pics).toEqual(post.pictures.length === 0 ? "" : expect.any(Array));
    const minute = Date.parse(`${row.created_at.replace(" ", "T")}:00+08:00`) / 1000;
    expect(post.createdAt - minute).toBeLessThan(60);
  }
});

test("the hour at the end is included by its first second alone", async () => {
  const [row] = (await search(word)).weibo_list;
  const second = timeOfId(row?.id ?? "") ?? 0;
  const day = new Date((second + 8 * 3600) * 1000).toISOString().slice(0, 10);
  const hour = Math.floor(((second + 8 * 3600) % 86_400) / 3600);
  const ids = ({ weibo_list }: Page) => weibo_list.map(({ id }) => id);
  const until = (end: number) => `startDay=2025-12-01&startHour=0&endDay=${day}&endHour=${end}`;
  if (second % 3600 !== 0) expect(ids(await search(word, "", until(hour)))).not.toContain(row?.id);
  if (hour < 23) expect(ids(await search(word, "", until(hour + 1)))).toContain(row?.id);
});

test("pages end with the fiftieth, and behind the end there is nothing", async () => {
  const window = "startDay=2025-11-01&startHour=0&endDay=2025-12-31&endHour=20";
  expect((await search(word, "&page=49", window)).has_next_page).toBe(true);
  expect((await search(word, "&page=50", window)).has_next_page).toBe(false);
  expect(await search(word, "&page=51", window)).toEqual({ has_next_page: false, weibo_list: [] });
});

test("pictures alone, videos alone, and the hottest first", async () => {
  for (const { pics } of await walk(word, "&contains=PICTURE", 3)) expect(pics).toEqual(expect.any(Array));
  const videos = await walk(word, "&contains=VIDEO", 3);
  expect(videos.length).toBeGreaterThan(0);
  for (const { id, video_url } of videos) {
    const { mediaId } = mock.world.post(Number(id))?.video ?? {};
    expect(video_url).toMatch(
      new RegExp(`^http://f\\.video\\.weibocdn\\.com/.*media_id=${mediaId}&.*Expires=\\d+&ssig=`),
    );
  }
  const heats = (await walk(word, "&hotSort=true", 3)).map(({ id }) => {
    const { reposts = 0, comments = 0, likes = 0 } = mock.world.post(Number(id))?.counts ?? {};
    return reposts * 3 + comments * 2 + likes;
  });
  expect(heats).toEqual([...heats].sort((one, other) => other - one));
});

test("a window without hours, a day that doesn't exist and the word for nothing are empty pages", async () => {
  const nothing = { has_next_page: false, weibo_list: [] };
  const backwards = "startDay=2025-12-31&startHour=8&endDay=2025-12-29&endHour=20";
  expect(await search(word, "", backwards)).toEqual(nothing);
  expect(await search(word, "", "startDay=2025-13-41&startHour=8&endDay=2025-13-42&endHour=20")).toEqual(nothing);
  expect(await search("查无此事")).toEqual(nothing);
});
