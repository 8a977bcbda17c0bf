// tv-component: the video of a post of the world, as the player of the video site gets it.
import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { timeOfId } from "@weibo-kit/types/post-id";
import { createWorld } from "@weibo-kit/world";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { timeAgo } from "../src/upstreams/justone/payloads/tv/relative-time.ts";
import { jsonOf } from "./json-of.ts";

const NOW = Date.parse("2026-09-08T12:00:00+08:00");
const mock = createMock({ clock: () => NOW });
const world = createWorld();

const answerOf = async (operation: string, query: string) =>
  jsonOf(mock.request(`/api/weibo/${operation}/v1?token=any&${query}`));
const infoOf = async (oid: string) =>
  (await answerOf("tv-component", `oid=${encodeURIComponent(oid)}`)).data.data.Component_Play_Playinfo;

/** The newest videos of five users whom many follow, and of five whom few do. */
const posts = [">=1e5", "10..500"].flatMap((fans) =>
  world.find({ fans, videos: ">=3" }, { limit: 5 }).flatMap((uid) => world.videos(uid).slice(0, 3)),
);
const oidOf = ({ video }: (typeof posts)[number]) => `1034:${video?.mediaId}`;

test("every video has the form of the document", async () => {
  expect(posts).toHaveLength(30);
  const fits = payloadValidators.justone.PlayerData;
  for (const post of posts) {
    const { data } = await answerOf("tv-component", `oid=${oidOf(post)}`);
    expect(fits?.(data), JSON.stringify(fits?.errors)).toBe(true);
    expect([data.code, data.msg]).toEqual(["100000", "succ"]);
  }
});

test("ids and counts are those of the post, some as numbers and some as text", async () => {
  for (const post of posts) {
    const info = await infoOf(oidOf(post));
    expect([info.mid, info.media_id, info.author_id]).toEqual([post.id, post.video?.mediaId, post.author]);
    expect([info.id, info.oid, info.idstr]).toEqual(Array(3).fill(oidOf(post)));
    expect(info.uuid).toBe(String(post.video?.uuid));
    expect(info.attitudes_count).toBe(post.counts.likes);
    expect(info.comments_count.replaceAll(",", "")).toBe(String(post.counts.comments));
    expect(info.reposts_count.replaceAll(",", "")).toBe(String(post.counts.reposts));
    expect(info.real_date).toBe(timeOfId(info.media_id));
    expect(info.user_video_count).toBe(world.videos(post.author).length);
    const [minutes, seconds] = info.duration.split(":").map(Number);
    expect(minutes * 60 + seconds).toBe(Math.floor(info.duration_time));
  }
});

test("files have Chinese names, the best first, and expire an hour after the answer; the avatar after three", async () => {
  const names = ["超清 4K", "超清 2K", "高清 1080P", "高清 720P", "标清 480P", "流畅 360P"];
  for (const post of posts) {
    const { urls, stream_url, avatar, cover_image } = await infoOf(oidOf(post));
    const places = Object.keys(urls).map((name) => names.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    for (const address of Object.values(urls)) {
      expect(address).toMatch(/^\/\/f\.video\.weibocdn\.com\/u0\//);
      expect(address).toContain(`Expires=${NOW / 1000 + 3_600}&ssig=`);
    }
    expect(stream_url).toMatch(/^http:\/\/f\.video\.weibocdn\.com\//);
    expect(avatar).toMatch(/^\/\/tvax?[1-4]\.sinaimg\.cn\//);
    expect(avatar).toContain(`Expires=${NOW / 1000 + 10_800}&ssig=`);
    expect(cover_image).toMatch(/^\/\/wx[1-4]\.sinaimg\.cn\/orj480\/\w+\.jpg$/);
  }
});

test("the player and the page of the post show one video", async () => {
  for (const post of posts) {
    const info = await infoOf(oidOf(post));
    const { status } = (await answerOf("get-weibo-detail", `id=${info.mid}`)).data;
    const { page_info: card } = status;
    expect([card.object_id, card.title, card.url_ori]).toEqual([info.oid, info.title, info.url_short]);
    expect([card.media_info.duration, card.video_orientation]).toEqual([info.duration_time, info.video_orientation]);
    expect(card.urls.mp4_720p_mp4?.replace("https:", "")).toBe(info.urls["高清 720P"]);
    expect(card.urls.mp4_hd_mp4?.replace("https:", "")).toBe(info.urls["标清 480P"]);
    expect(card.urls.mp4_ld_mp4?.replace("https:", "")).toBe(info.urls["流畅 360P"]);
    expect(status.attitudes_count).toBe(info.attitudes_count);
    expect(String(status.comments_count)).toBe(info.comments_count.replaceAll(",", ""));
  }
});

test("the date is as old as the answer says, and moves with the clock", async () => {
  const [post] = posts;
  if (!post) throw new Error("There is no video.");
  const { real_date: second, date } = await infoOf(oidOf(post));
  expect(date).toBe(timeAgo(NOW / 1000 - second));
  let now = (second + 32 * 60) * 1000;
  const moving = createMock({ clock: () => now });
  const dateNow = async () =>
    (await jsonOf(moving.request(`/api/weibo/tv-component/v1?token=any&oid=${oidOf(post)}`))).data.data
      .Component_Play_Playinfo.date;
  expect(await dateNow()).toBe("32分钟前");
  now += 3_600_000;
  expect(await dateNow()).toBe("1小时前");
});

test.each([
  [0, "1分钟前"],
  [59 * 60, "59分钟前"],
  [3_600, "1小时前"],
  [86_399, "23小时前"],
  [5 * 86_400, "5天前"],
  [250 * 86_400, "8月前"],
  [800 * 86_400, "2年前"],
])("%i seconds ago is %s", (seconds, text) => {
  expect(timeAgo(seconds)).toBe(text);
});

test.each(["1034:5250046363631919", "1034:1", "1022:5250046363631919", "x", "1034:99999999999999999999"])(
  "%s is the oid of no video: code 0 and null",
  async (oid) => {
    const { code, data } = await answerOf("tv-component", `oid=${oid}`);
    expect([code, data]).toEqual([0, { code: "100000", msg: "succ", data: { Component_Play_Playinfo: null } }]);
    expect(payloadValidators.justone.PlayerData?.(data)).toBe(true);
  },
);
