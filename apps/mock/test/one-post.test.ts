// One post in all operations that show it: each has its own form, and none contradicts another.
import type { CommentsPage, MobileDetail, PlayerData, PostRow, VideoRow } from "@weibo-kit/types";
import { createWorld, type Uid } from "@weibo-kit/world";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const mock = createMock();
const world = createWorld();

/** Five users: two whom many follow, one institution, two ordinary ones, all with videos. */
const users = [
  ...world.find({ fans: ">1e6", videos: ">=5" }, { limit: 2 }),
  ...world.find({ verifiedType: 3, videos: ">=5" }, { limit: 1 }),
  ...world.find({ fans: "100..2000", videos: ">=5" }, { limit: 2 }),
];

const ask = async (operation: string, query: string) =>
  (await jsonOf(mock.request(`/api/weibo/${operation}/v1?token=any&${query}`))).data;
const rowsOf = async (uid: Uid): Promise<PostRow[]> => (await ask("get-user-post", `uid=${uid}`)).data.list;
const videosOf = async (uid: Uid): Promise<VideoRow[]> => (await ask("get-user-video-list", `uid=${uid}`)).data.list;
const detailOf = async (id: string | number): Promise<MobileDetail["status"]> =>
  (await ask("get-weibo-detail", `id=${id}`)).status;
const commentsOf = async (id: string): Promise<CommentsPage> => ask("get-post-comments", `mid=${id}`);
const playerOf = async (oid: string): Promise<PlayerData> => ask("tv-component", `oid=${oid}`);

/** What two forms of a post have in common, under the same keys. */
const shared = (post: PostRow | MobileDetail["status"]) => ({
  mid: post.mid,
  created_at: post.created_at,
  source: post.source,
  region_name: post.region_name,
  textLength: post.textLength,
  isLongText: post.isLongText,
  pic_ids: post.pic_ids,
  pic_num: post.pic_num,
  edit_count: post.edit_count,
  counts: [post.reposts_count, post.comments_count, post.attitudes_count],
  author: post.user?.id,
  name: post.user?.screen_name,
  card: post.cardid,
  focus: post.pic_focus_point,
});

/** The text that a reader sees, emoji by name: what is left of either markup. */
const seen = (html: string) =>
  html
    .replace(/<img alt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<br \/>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/[\s\u200b]+$/, "");

test("five users", () => {
  expect(new Set(users).size).toBe(5);
});

test.each(users)("user %i: rows of the list and pages of the posts agree", async (uid) => {
  const rows = await rowsOf(uid);
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) {
    const page = await detailOf(row.mblogid);
    expect(shared(page)).toEqual(shared(row));
    expect([page.id, page.bid]).toEqual([row.idstr, row.mblogid]);
    if (!row.isLongText) expect(seen(page.text)).toBe(seen(row.text));
    else expect(seen(page.text).startsWith(seen(row.text.replace(/ \.\.\..*/, "")).slice(0, 100))).toBe(true);
  }
});

test.each(users)("user %i: a post has as many comments as its list of comments says", async (uid) => {
  for (const row of await rowsOf(uid)) expect((await commentsOf(row.idstr)).total_number).toBe(row.comments_count);
});

test.each(users)("user %i: list, page and player show one video", async (uid) => {
  const rows = await videosOf(uid);
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) {
    const card = row.page_info;
    const { Component_Play_Playinfo: info } = (await playerOf(String(card.object_id))).data;
    const page = await detailOf(row.idstr);
    expect(String(info?.mid)).toBe(row.idstr);
    expect(info?.oid).toBe(page.page_info?.object_id);
    expect(info?.attitudes_count).toBe(row.attitudes_count);
    expect(info?.nickname).toBe(row.user.screen_name);
    expect(info?.url_short).toBe(page.page_info?.url_ori);
    const files = (addresses: readonly unknown[]) =>
      new Set(addresses.flatMap((address) => /\/u0\/\w+\.mp4/.exec(String(address)) ?? []));
    const listed = files((card.media_info?.playback_list ?? []).map(({ play_info }) => play_info?.url));
    expect(listed.size).toBeGreaterThan(0);
    expect(files(Object.values(info?.urls ?? {}))).toEqual(listed);
    for (const file of files(Object.values(page.page_info?.urls ?? {}))) expect(listed).toContain(file);
  }
});

test("with the rows of July, pages and players lack the keys that came by September", async () => {
  const july = createMock({ rows: "2026-07" });
  const [uid] = users;
  const post = uid === undefined ? undefined : world.videos(uid).at(0);
  const inJuly = async (operation: string, query: string) =>
    (await jsonOf(july.request(`/api/weibo/${operation}/v1?token=any&${query}`))).data;
  const { status } = await inJuly("get-weibo-detail", `id=${post?.id}`);
  const { Component_Play_Playinfo: info } = (await inJuly("tv-component", `oid=1034:${post?.video?.mediaId}`)).data;
  expect([
    status.number_display_strategy.apply_scenario_flag,
    "comment_anon_type" in status.comment_manage_info,
  ]).toEqual([19, false]);
  expect(["aigc_live_split" in info, "ai_tag_info" in info]).toEqual([false, false]);
  const newest = await detailOf(post?.id ?? 0);
  expect(newest.number_display_strategy.apply_scenario_flag).toBe(51);
});
