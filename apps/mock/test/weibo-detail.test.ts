// get-weibo-detail: a post of the world in the form of the mobile page.

import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { mblogidOf } from "@weibo-kit/types/post-id";
import { createWorld, type Post, pictureHost } from "@weibo-kit/world";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

const NOW = Date.parse("2026-09-08T12:00:00+08:00");
const mock = createMock({ clock: () => NOW });
const world = createWorld();

const detailOf = async (id: number | string) =>
  jsonOf(mock.request(`/api/weibo/get-weibo-detail/v1?token=any&id=${id}`));
const statusOf = async (id: number | string) => (await detailOf(id)).data.status;

/** The newest posts of users with many fans and of users with few. */
const posts = [">=1e5", "10..200"].flatMap((fans) =>
  world.find({ fans, posts: ">=10" }, { limit: 12 }).flatMap((uid) => world.posts(uid).slice(0, 8)),
);
const postWith = (what: string, has: (post: Post) => unknown): Post => {
  const found = posts.find(has);
  if (!found) throw new Error(`No post has ${what}.`);
  return found;
};

test("every post has the form of the document", async () => {
  const fits = payloadValidators.justone.MobileDetail;
  for (const { id } of posts) {
    const { data } = await detailOf(id);
    expect(fits?.(data), JSON.stringify(fits?.errors)).toBe(true);
  }
});

test("a page shows the post that was asked for, with ids as text", async () => {
  for (const post of posts.slice(0, 40)) {
    const status = await statusOf(post.id);
    expect([status.id, status.mid, status.bid]).toEqual([String(post.id), String(post.id), mblogidOf(post.id)]);
    expect(status.user.id).toBe(post.author);
    expect(status.user.screen_name).toBe(String(world.lazyUser(post.author).nickname));
    expect(status.reposts_count).toBe(post.counts.reposts);
    expect(status.comments_count).toBe(post.counts.comments);
    expect(status.attitudes_count).toBe(post.counts.likes);
    expect(status.pic_ids).toEqual(post.pictures.map(({ id }) => id));
    expect(status.isLongText).toBe((status.textLength ?? 0) > 280);
    expect("textLength" in status).toBe(post.repost === undefined);
  }
});

test("the short form of an id leads to the same page", async () => {
  const [{ id }] = [postWith("an id", () => true)];
  const [long, short] = [await detailOf(id), await detailOf(mblogidOf(id))];
  expect(short.data).toEqual(long.data);
});

test("pictures are listed in order; the small size is measured in numbers, the large one in text", async () => {
  const { id, pictures } = postWith("a picture", (post) => post.pictures.length > 0);
  const status = await statusOf(id);
  expect(status.pics.map(({ pid }: { pid: string }) => pid)).toEqual(status.pic_ids);
  expect(status.pic_num).toBe(pictures.length);
  const [first] = status.pics;
  expect([first.geo.width, typeof first.geo.height, typeof first.large.geo.width]).toEqual([360, "number", "string"]);
  expect(Number(first.large.geo.width)).toBeLessThanOrEqual(2000);
  const host = `wx${pictureHost(first.pid)}.sinaimg.cn`;
  expect(first.large.url).toContain(`https://${host}/mw2000/${first.pid}.`);
  expect(status.bmiddle_pic).toContain(`http://${host}/bmiddle/${first.pid}.`);
});

test("a post without pictures has no key of pictures but an empty list", async () => {
  const status = await statusOf(postWith("no picture", (post) => post.pictures.length === 0).id);
  expect([status.pic_ids, status.pics, status.thumbnail_pic]).toEqual([[], undefined, undefined]);
});

test("files of a video expire an hour after the answer, avatars after three", async () => {
  const { id, video } = postWith("a video", (post) => post.video);
  const { page_info: card, user } = await statusOf(id);
  expect([card.type, card.object_id]).toEqual(["video", `1034:${video?.mediaId}`]);
  const expiries = Object.values<string>({ ...card.urls, ...card.media_info, duration: "" })
    .filter((address) => address !== "")
    .map((address) => Number(/Expires=(\d+)/.exec(address)?.[1]));
  expect(new Set(expiries)).toEqual(new Set([NOW / 1000 + 3_600]));
  if (user.profile_image_url.includes("Expires"))
    expect(user.profile_image_url).toContain(`Expires=${NOW / 1000 + 10_800}&`);
});

test("a repost shows the post that it passes on in the same form, or a notice", async () => {
  const reposts = posts.filter(({ repost }) => repost);
  expect(reposts.length).toBeGreaterThan(5);
  for (const { id, repost } of reposts) {
    const { retweeted_status: root, text } = await statusOf(id);
    expect(root.id).toBe(String(repost?.id));
    expect(text).not.toBe("");
    if (repost?.kind === "gone") expect([root.user, root.text]).toEqual([null, expect.stringMatching(/./)]);
    else expect(await statusOf(root.id)).toEqual({ ...root, retweeted_status: undefined });
  }
});

test.each([
  ["an id that no post has", "5274203091896563"],
  ["an id that no number can be", "99999999999999999999"],
  ["a short form that no post has", "P28TKrO60"],
  ["what is no id", "哈哈"],
])("%s is refused with 301, which costs nothing", async (_what, id) => {
  const own = createMock();
  const answer = await jsonOf(own.request(`/api/weibo/get-weibo-detail/v1?token=any&id=${encodeURIComponent(id)}`));
  expect([answer.code, answer.data]).toEqual([301, null]);
  expect(own.bill().total).toBe("0.00");
});
