// The operation `get-user-video-list`: the posts of a user that have a video, with files and addresses that expire.
import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";
import { walkList } from "./walk-list.ts";

const NOW = 1_790_000_000;
const clock = () => NOW * 1_000;
const mock = createMock({ clock });
const { world } = mock;
const USERS = world
  .find({ fans: ">1e5" }, { limit: 80 })
  .filter((uid) => world.videos(uid).length > 25 && world.videos(uid).length < 120)
  .slice(0, 3);

test("there are users to look at", () => expect(USERS.length).toBeGreaterThan(1));

test.each(USERS)("a walk has each video of user %i once, and ends behind the last page", async (uid) => {
  const { pages, items } = await walkList(mock, "get-user-video-list", `uid=${uid}`);
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(world.user(uid).counts.videos);
  expect(new Set(ids)).toEqual(
    new Set(
      world
        .videos(uid)
        .slice(0, ids.length)
        .map(({ id }) => id),
    ),
  );
  const normal = items.filter(({ snap_video_state }) => snap_video_state === "NORMAL").map(({ id }) => id);
  expect(normal).toEqual([...normal].sort((one, other) => other - one));
  for (const [place, { data }] of pages.entries()) {
    const last = data.list.at(-1);
    expect(data.next_cursor).toBe(last === undefined ? -1 : String(last.id - 1));
    expect(last === undefined).toBe(place === pages.length - 1);
  }
  for (const page of pages) expect(payloadValidators.justone.VideosPage?.(page)).toBe(true);
});

test.each(USERS)(
  "the videos of user %i are on their posts too, with the same card but for the list's marks",
  async (uid) => {
    const { items } = await walkList(mock, "get-user-video-list", `uid=${uid}`, 1);
    const { items: posts } = await walkList(mock, "get-user-post", `uid=${uid}`);
    for (const row of items) {
      const post = posts.find(({ id }) => id === row.id);
      expect(post?.text).toBe(row.text);
      const [inList, inPosts] = [row.page_info, post?.page_info];
      expect(inPosts.object_id).toBe(inList.object_id);
      expect(inPosts.media_info.playback_list).toEqual(inList.media_info.playback_list);
      expect(world.video(Number(inList.media_info.media_id))?.id).toBe(row.id);
      expect(row.url_struct.map(({ short_url }: { short_url: string }) => short_url)).toContain(inList.short_url);
      expect(row.isLongText || row.text_raw.includes(inList.short_url)).toBe(true);
      expect([inList.media_info.extra_info.sceneid, inPosts.media_info.extra_info.sceneid]).toEqual([
        "feed",
        "profile_mb",
      ]);
    }
  },
);

test("files are no larger than the source, and as large as bit rate and duration say", async () => {
  const [uid = 0] = USERS;
  const { items } = await walkList(mock, "get-user-video-list", `uid=${uid}`, 2);
  for (const { page_info } of items) {
    const { playback_list: all, duration } = page_info.media_info;
    const files = all.filter(({ meta }: { meta: { type: number } }) => meta.type === 1);
    const lines = files.map(({ meta }: { meta: { quality_index: number } }) => meta.quality_index);
    expect(lines).toEqual([...lines].sort((one, other) => other - one));
    for (const { play_info: info } of files) {
      expect(Math.abs(info.size - (info.bitrate * info.duration) / 8)).toBeLessThan(300);
      expect(Math.floor(info.duration)).toBe(duration);
    }
    const { play_info: sheets } = all.at(-1);
    expect(sheets.urls).toHaveLength(Math.ceil(info(files).duration / (sheets.interval * 90)));
  }
});

const info = (files: readonly { play_info: { duration: number } }[]) => files[0]?.play_info ?? { duration: Number.NaN };

test("addresses of videos expire an hour after the answer, those of pictures after three, cached pages included", async () => {
  let now = NOW;
  const moving = createMock({ clock: () => now * 1_000 });
  const [uid = 0] = USERS;
  for (const later of [0, 0, 0, 500, 7_000]) {
    now = NOW + later;
    const text = await (await moving.request(`/api/weibo/get-user-video-list/v1?token=x&uid=${uid}`)).text();
    const expiries = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, second]) => Number(second)));
    expect(expiries(/f\.video\.weibocdn\.com[^"]*Expires=(\d+)&ssig=\S{10}/g)).toEqual(new Set([now + 3_600]));
    expect(expiries(/KID=imgbed,tva&Expires=(\d+)/g)).toEqual(new Set([now + 10_800]));
    const { data } = JSON.parse(text).data;
    const fresh = await jsonOf(
      createMock({ clock: () => now * 1_000 }).request(`/api/weibo/get-user-video-list/v1?token=x&uid=${uid}`),
    );
    expect(data).toEqual(fresh.data.data);
  }
});

test("a user without videos has an empty page, and an unknown user is refused", async () => {
  const without = world.find({ fans: "<50" }, { limit: 50 }).find((uid) => world.videos(uid).length === 0) ?? 0;
  const pageOf = (query: string) => jsonOf(mock.request(`/api/weibo/get-user-video-list/v1?token=x&${query}`));
  expect((await pageOf(`uid=${without}`)).data).toEqual({ data: { list: [], next_cursor: -1 }, ok: 1 });
  expect((await pageOf("uid=99999999999")).code).toBe(400);
  const [uid = 0] = USERS;
  expect((await pageOf(`uid=${uid}&cursor=0`)).data).toEqual((await pageOf(`uid=${uid}`)).data);
});
