/** Posts, comments and videos of the mock through the client: walks give all, and operations agree. */
import { createMock } from "@weibo-kit/mock";
import type { PostRow, UnavailablePost } from "@weibo-kit/types";
import { expect, test } from "vitest";
import { allOperations, createWeiboClient, mblogidOf, type Posts, timeOfId } from "../src/index.ts";
import { virtualClock } from "./virtual-clock.ts";

const mock = createMock();
const weibo = createWeiboClient({ token: "my-own-token", fetch: mock.fetch, clock: virtualClock() }, allOperations);

/** Users with a few pages of posts, whatever the seed. */
const uids = mock.world
  .find({ posts: "<140" }, { limit: 400 })
  .filter((uid) => mock.world.posts(uid).length > 45)
  .slice(0, 3)
  .map(String);

async function allOf<Row>(walk: AsyncIterable<Row>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of walk) rows.push(row);
  return rows;
}

const isWhole = (row: PostRow | UnavailablePost): row is PostRow => row.user !== null;
const wholePosts = async (of: Posts, uid: string) => (await allOf(of.all({ uid }))).filter(isWhole);

test.each(uids)("all posts of %s: as many as announced, each once, newest first but for pinned ones", async (uid) => {
  const walk = weibo.posts.all({ uid });
  const posts = await allOf(walk);
  expect(posts.length).toBeGreaterThan(40);
  expect(walk.report).toMatchObject({ given: walk.report.total, missing: 0, unread: 0 });
  expect(new Set(posts.map(({ idstr }) => idstr)).size).toBe(posts.length);
  const ids = posts.flatMap((post) => ("isTop" in post && post.isTop === 1 ? [] : [post.id]));
  expect(ids).toEqual([...ids].sort((one, other) => other - one));
});

test.each(uids)("posts of %s: short forms and seconds are those of their ids", async (uid) => {
  for (const { idstr, mblogid, created_at } of (await wholePosts(weibo.posts, uid)).slice(0, 40)) {
    expect(mblogid).toBe(mblogidOf(idstr));
    expect(Math.abs(Date.parse(created_at) / 1000 - Number(timeOfId(idstr)))).toBeLessThanOrEqual(2);
  }
});

test.each(uids)(
  "posts of %s: a post by itself is that of the list, and has its comments in both orders",
  async (uid) => {
    const posts = await wholePosts(weibo.posts, uid);
    const [busiest] = [...posts].sort((one, other) => other.comments_count - one.comments_count);
    if (!busiest) return expect.unreachable("the user has no post");
    const { status } = await weibo.posts.get({ id: busiest.mblogid });
    expect(status).toMatchObject({ id: busiest.idstr, bid: busiest.mblogid, comments_count: busiest.comments_count });
    const walk = weibo.comments.all({ mid: busiest.idstr });
    const newest = await allOf(walk);
    const hottest = await allOf(weibo.comments.all({ mid: busiest.idstr, sort: "HOT" }));
    expect(walk.report.total).toBe(busiest.comments_count);
    expect(new Set(hottest.map(({ idstr }) => idstr))).toEqual(new Set(newest.map(({ idstr }) => idstr)));
  },
);

test("a walk that goes on from a bookmark in the middle gives the rest", async () => {
  for (const uid of uids) {
    const walk = weibo.posts.all({ uid }, { maxPages: 2 });
    const before = await allOf(walk);
    const from = JSON.parse(JSON.stringify(walk.bookmark));
    const after = await allOf(weibo.posts.all({ uid }, { from }));
    expect(before.length + after.length).toBe(walk.report.total);
  }
});

test("videos are posts of the user that have one", async () => {
  const uid = "5357651574";
  const videos = await allOf(weibo.videos.all({ uid }));
  expect(videos.length).toBeGreaterThan(0);
  for (const { idstr, user } of videos) {
    expect(user.idstr).toBe(uid);
    expect(mock.world.post(Number(idstr))?.video).toBeDefined();
  }
  const [first] = videos;
  const oid = first?.page_info?.object_id ?? "";
  expect(await weibo.videos.get({ oid })).toMatchObject({ oid, mid: first?.id, author_id: Number(uid) });
  expect(await weibo.videos.tryGet({ oid: "1034:1" })).toMatchObject({ ok: false, error: { kind: "missing" } });
});

test("whole walks over posts, comments and videos are polite", async () => {
  const polite = weibo.withOptions({ token: "another-token" });
  const [uid = ""] = uids;
  const [first] = await allOf(polite.posts.all({ uid }));
  await allOf(polite.comments.all({ mid: first?.idstr ?? "" }));
  await allOf(polite.videos.all({ uid: "5357651574" }));
  await polite.hot.get();
  expect(mock.manners("another-token")?.remarks.flatMap(({ lapses }) => lapses)).toEqual([]);
});
