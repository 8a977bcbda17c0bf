// get-post-comments: the comments of a post of the world, by time and by likes.

import type { CommentsPage } from "@weibo-kit/types";
import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { timeOfId } from "@weibo-kit/types/post-id";
import { createWorld, type Post } from "@weibo-kit/world";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { jsonOf } from "./json-of.ts";

type Row = CommentsPage["data"][number];

const mock = createMock();
const world = createWorld();

const pageOf = async (mid: number | string, query = "") =>
  (await jsonOf(mock.request(`/api/weibo/get-post-comments/v1?token=any&mid=${mid}${query}`))).data;

async function allPages(mid: number, sort: string) {
  const pages = [await pageOf(mid, `&sort=${sort}`)];
  while (pages.at(-1).max_id !== 0 && pages.length < 50)
    pages.push(await pageOf(mid, `&sort=${sort}&maxId=${pages.at(-1).max_id}`));
  return pages;
}

/** Posts of five users with 25 to 400 comments each, and the first that has none. */
const posts = world
  .find({ fans: "3e4..1e6", posts: ">=10" }, { limit: 40 })
  .map((uid) => world.posts(uid).slice(0, 20).find(hasSome))
  .filter((post) => post !== undefined)
  .slice(0, 5);
function hasSome(post: Post): boolean {
  const { length } = world.comments(post);
  return length >= 25 && length <= 400;
}

function first(): Post {
  const [post] = posts;
  if (!post) throw new Error("No post has comments.");
  return post;
}

test.each(["TIME", "HOT"])("a walk by %s has the form of the document and gives each root once", async (sort) => {
  expect(posts).toHaveLength(5);
  const fits = payloadValidators.justone.CommentsPage;
  for (const post of posts) {
    const pages = await allPages(post.id, sort);
    for (const page of pages) expect(fits?.(page), JSON.stringify(fits?.errors)).toBe(true);
    const rows = pages.flatMap(({ data }) => data);
    expect(pages.slice(0, -1).every(({ data }) => data.length === 20)).toBe(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(world.comments(post).length);
    const replies = rows.reduce((sum, row) => sum + row.total_number, 0);
    expect(rows.length + replies).toBe(pages[0].total_number);
    expect(pages[0].total_number).toBe(post.counts.comments);
  }
});

test("by time floors fall without gaps, and the cursor is one less than the last id", async () => {
  for (const { id } of posts) {
    const pages = await allPages(id, "TIME");
    const rows = pages.flatMap(({ data }) => data);
    expect(rows.map((row) => row.floor_number)).toEqual(rows.map((_, place) => rows.length - place));
    for (const page of pages.slice(0, -1)) expect(page.max_id).toBe(page.data.at(-1).id - 1);
    expect(pages.at(-1).max_id).toBe(0);
    expect(rows.every((row) => row.comments.length === 0)).toBe(true);
  }
});

test("by likes they never rise, the cursor tells nothing, and some rows show replies", async () => {
  const rows: Row[] = [];
  for (const { id } of posts) {
    const pages = await allPages(id, "HOT");
    const likes = pages.flatMap(({ data }) => data).map((row) => row.like_counts);
    expect(likes).toEqual([...likes].sort((one, other) => other - one));
    for (const page of pages.slice(0, -1)) expect(String(page.max_id)).toMatch(/^\d{12,16}$/);
    rows.push(...pages.flatMap(({ data }) => data));
  }
  const replies = rows.flatMap((row) => row.comments.map((reply) => ({ reply, row })));
  expect(replies.length).toBeGreaterThan(0);
  for (const { reply, row } of replies) {
    expect([reply.rootid, reply.floor_number, "comments" in reply]).toEqual([row.id, 0, false]);
    expect(reply.id).toBeGreaterThan(row.id);
  }
});

test("the order that was asked for is marked, and time is the default", async () => {
  const { id } = first();
  const marked = async (query: string) =>
    (await pageOf(id, query)).filter_group.find(({ isDefault }: { isDefault: number }) => isDefault === 1).title;
  expect([await marked(""), await marked("&sort=TIME"), await marked("&sort=HOT")]).toEqual([
    "按时间",
    "按时间",
    "按热度",
  ]);
  expect((await pageOf(id)).data).toEqual((await pageOf(id, "&sort=TIME")).data);
});

test("a row knows its second, its post, and where it was written", async () => {
  for (const post of posts) {
    for (const row of (await pageOf(post.id)).data) {
      const second = Date.parse(row.created_at) / 1000;
      expect([second, second + 1]).toContain(timeOfId(row.id));
      expect(second).toBeGreaterThanOrEqual(post.createdAt);
      expect([row.idstr, row.mid, row.rootidstr]).toEqual(Array(3).fill(String(row.id)));
      expect(row.analysis_extra).toContain(`author_uid:${post.author}|mid:${post.id}|rid:`);
      expect(row.source).toMatch(/^(来自 .+)?$/);
      expect(decodeURIComponent(decodeURIComponent(row.report_scheme))).toContain(row.text_raw);
    }
  }
});

test("past the end, and behind a cursor that no page gave, the list is empty and has ended", async () => {
  const { id } = first();
  for (const query of ["&maxId=1", "&sort=HOT&maxId=139303415710158", "&maxId=x", "&maxId=-5"])
    expect(await pageOf(id, query)).toMatchObject({ ok: 1, data: [], max_id: 0, trendsText: "已加载全部评论" });
});

test("cursor 0 is the first page", async () => {
  const { id } = first();
  expect((await pageOf(id, "&maxId=0")).data).toEqual((await pageOf(id)).data);
});

test("a post without comments has an empty page, a post that doesn't exist is refused with 301", async () => {
  const silent = world.find({ fans: "<5", posts: ">=5" }).flatMap((uid) => world.posts(uid).slice(0, 5));
  const post = silent.find(({ counts }) => counts.comments === 0);
  expect(await pageOf(post?.id ?? 0)).toMatchObject({ data: [], total_number: 0, max_id: 0 });
  const refused = await jsonOf(mock.request("/api/weibo/get-post-comments/v1?token=any&mid=5274203091896563"));
  expect(refused.code).toBe(301);
});

test("the list has the total that the page of the post counts", async () => {
  for (const { id } of posts) {
    const path = `/api/weibo/get-weibo-detail/v1?token=any&id=${id}`;
    const { data } = await jsonOf(mock.request(path));
    expect(data.status.comments_count).toBe((await pageOf(id)).total_number);
  }
});
