// The operation `get-user-post`: a user's posts page by page, and the same facts as the world has.
import { payloadValidators } from "@weibo-kit/types/payload-validators";
import { midOf, timeOfId } from "@weibo-kit/types/post-id";
import { pictureHost } from "@weibo-kit/world";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { halfWidths } from "../src/units/half-widths.ts";
import { jsonOf } from "./json-of.ts";
import { walkList } from "./walk-list.ts";

const clock = () => 1_790_000_000_000;
const mock = createMock({ clock });
const { world } = mock;
/** Users of many bands with a few pages of posts. */
const USERS = [">1e6", "1e4..1e6", "100..10000", "<100"].flatMap((fans) =>
  world
    .find({ fans }, { limit: 60 })
    .filter((uid) => world.posts(uid).length > 45 && world.posts(uid).length < 400)
    .slice(0, 2),
);
const TAIL = " \u200b\u200b\u200b";

const pageOf = async (query: string) =>
  (await jsonOf(mock.request(`/api/weibo/get-user-post/v1?token=x&${query}`))).data;
const idsOf = ({ data }: { data: { list: { idstr: string }[] } }) => data.list.map(({ idstr }) => idstr);

test("there are users to look at", () => expect(USERS.length).toBeGreaterThan(3));

test.each(USERS)("a walk over all pages of user %i has each post once, and as many as are announced", async (uid) => {
  const { pages, items } = await walkList(mock, "get-user-post", `uid=${uid}`);
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(pages[0].data.total);
  expect(ids.length).toBe(world.user(uid).counts.posts);
  const unpinned = items.filter(({ isTop }) => isTop !== 1).map(({ id }) => id);
  expect(unpinned).toEqual([...unpinned].sort((one, other) => other - one));
  expect(new Set(ids)).toEqual(
    new Set(
      world
        .posts(uid)
        .slice(0, ids.length)
        .map(({ id }) => id),
    ),
  );
  for (const page of pages) expect(payloadValidators.justone.UserPostsPage?.(page)).toBe(true);
});

test.each(USERS)("rows of user %i agree with the world", async (uid) => {
  const { items } = await walkList(mock, "get-user-post", `uid=${uid}`, 4);
  for (const row of items) {
    const post = world.post(row.id);
    expect(post?.author).toBe(uid);
    expect(midOf(row.mblogid)).toBe(row.idstr);
    const second =
      Date.parse(row.created_at.replace(/^\w+ (\w+) (\d+) ([\d:]+) (\S+) (\d+)$/, "$2 $1 $5 $3 $4")) / 1000;
    expect(second).toBe(post?.createdAt);
    const inId = timeOfId(row.id);
    // Posts before November 2011 have counted ids, and a `mid` with their date.
    if (inId === undefined) expect(row.mid).toMatch(/^20(09|1[01])\d{14}$/);
    else {
      expect(row.mid).toBe(row.idstr);
      expect([0, 1]).toContain(inId - second);
    }
    const { reposts, comments, likes } = post?.counts ?? {};
    expect([row.reposts_count, row.comments_count, row.attitudes_count]).toEqual([reposts, comments, likes]);
    expect(row.pic_ids).toEqual(post?.pictures.map(({ id }) => id));
    expect(Object.keys(row.pic_infos ?? {})).toEqual(row.pic_ids);
    expect(row.region_name).toBe(post?.region && `发布于 ${post.region}`);
    expect(row.user.screen_name).toBe(world.nicknameOf(uid));
  }
});

test("pictures lie on the host of their id, in seven sizes that fit their limits", async () => {
  let seen = 0;
  for (const uid of USERS) {
    const { items } = await walkList(mock, "get-user-post", `uid=${uid}`, 3);
    for (const row of items)
      for (const [id, picture] of Object.entries<Record<string, { url: string; width: number; height: number }>>(
        row.pic_infos ?? {},
      )) {
        const { thumbnail, bmiddle, large, original, largest, mw2000, largecover } = picture;
        for (const size of [thumbnail, bmiddle, large, original, largest, mw2000, largecover])
          expect(size?.url).toMatch(new RegExp(`^https://wx${pictureHost(id)}\\.sinaimg\\.cn/\\w+/${id}\\.(jpg|gif)$`));
        expect(Math.max(thumbnail?.width ?? 0, thumbnail?.height ?? 0)).toBeLessThanOrEqual(180);
        expect(Math.min(large?.width ?? 0, large?.height ?? 0)).toBeLessThanOrEqual(960);
        expect(largest?.width).toBeLessThanOrEqual(2048);
        seen += 1;
      }
  }
  expect(seen).toBeGreaterThan(10);
});

test("texts are as long as they say, long ones are cut, and the plain text is that of the markup", async () => {
  for (const uid of USERS) {
    const { items } = await walkList(mock, "get-user-post", `uid=${uid}`, 10);
    for (const row of items) {
      expect(row.continue_tag !== undefined).toBe(row.isLongText);
      expect(textIn(row.text)).toBe(row.text_raw);
      if (row.repost_type === 1) {
        expect(row.textLength).toBeUndefined();
        continue;
      }
      expect(row.text_raw.endsWith(TAIL)).toBe(true);
      expect(row.isLongText).toBe(row.textLength > 280);
      const length = halfWidths(row.text_raw.slice(0, -TAIL.length));
      if (row.isLongText) expect(length).toBeLessThanOrEqual(280);
      else expect(length).toBe(row.textLength);
    }
  }
});

/** Plain text from the markup: breaks, emoji by their names, links by their short addresses. */
const textIn = (html: string) =>
  html
    .replace(/ \.\.\.<span class="expand">展开<\/span>$/, "")
    .replaceAll("<br />", "\n")
    .replace(/<a target="_blank"[^>]*><img class="icon-link" title="([^"]*)"[^>]*>[^<]*<\/a>/g, "$1")
    .replace(/<img alt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

test("a repost shows the whole original once, or its remains", async () => {
  for (const uid of USERS) {
    const { items } = await walkList(mock, "get-user-post", `uid=${uid}`, 5);
    for (const row of items) {
      expect(row.repost_type === 1).toBe(row.retweeted_status !== undefined);
      const inner = row.retweeted_status;
      if (inner === undefined) continue;
      expect(row.analysis_extra).toBe(`mblog_rt_mid:${inner.mid}`);
      expect(inner.mid).toBe(inner.idstr);
      expect(inner.retweeted_status).toBeUndefined();
      expect(inner.id).toBeLessThan(row.id);
      if (inner.user === null) expect(world.post(inner.id)).toBeUndefined();
      else {
        expect(world.post(inner.id)?.author).toBe(inner.user.id);
        expect("readtimetype" in inner || "topic_struct" in inner || "url_struct" in inner).toBe(false);
        expect(inner.buttons).toHaveLength(1);
      }
    }
  }
});

test("page and cursor: either leads on, the cursor wins, and none is needed on page 1", async () => {
  const [uid = 0] = USERS;
  const first = await pageOf(`uid=${uid}`);
  const since = first.data.since_id;
  expect(since).toMatch(/^\d{16}kp2$/);
  const second = await pageOf(`uid=${uid}&page=2&sinceId=${since}`);
  expect(second.data.list[0].idstr).toBe(since.split("kp")[0]);
  expect(idsOf(await pageOf(`uid=${uid}&page=2`))).toEqual(idsOf(second));
  expect(idsOf(await pageOf(`uid=${uid}&page=3&sinceId=${since}`))).toEqual(idsOf(second));
  expect(idsOf(await pageOf(`uid=${uid}&sinceId=${since}`))).toEqual(idsOf(first));
  expect(idsOf(await pageOf(`uid=${uid}&page=2&sinceId=whatever`))).toEqual(idsOf(second));
  const past = await pageOf(`uid=${uid}&page=999`);
  expect([past.data.list, past.data.since_id, past.data.total]).toEqual([[], "", first.data.total]);
});

test("an unknown user is refused as in the other lists", async () => {
  const answer = await jsonOf(mock.request("/api/weibo/get-user-post/v1?token=x&uid=99999999999"));
  expect([answer.code, answer.data]).toEqual([400, null]);
});

test("rows of July lack what came by September", async () => {
  const [uid = 0] = USERS;
  const july = await jsonOf(
    createMock({ clock, rows: "2026-07" }).request(`/api/weibo/get-user-post/v1?token=x&uid=${uid}`),
  );
  const september = await pageOf(`uid=${uid}`);
  for (const [place, row] of july.data.data.list.entries()) {
    expect("md_render_mark" in row || "comment_anon_type" in row.comment_manage_info).toBe(false);
    expect(row.number_display_strategy.apply_scenario_flag).toBe(19);
    expect(september.data.list[place].md_render_mark).toBe(null);
    expect(september.data.list[place].number_display_strategy.apply_scenario_flag).toBe(51);
  }
  expect(payloadValidators.justone.UserPostsPage?.(july.data)).toBe(true);
});

test("the quirks of lists reach posts: empty pages, a list that can be read so far, a mutated field", async () => {
  const [uid = 0] = USERS;
  const quirk = (scenario: NonNullable<Parameters<typeof createMock>[0]>["scenario"]) =>
    walkList(createMock({ clock, ...(scenario === undefined ? {} : { scenario }) }), "get-user-post", `uid=${uid}`);
  const calm = (await quirk("calm")).items.length;
  expect((await quirk("empty-pages")).items.length).toBeLessThan(calm);
  const capped = await quirk({ rules: [{ then: { list: { cap: 2 } } }] });
  expect(capped.pages.map(({ data }) => data.list.length).slice(2)).toEqual([0]);
  const mutated = await mock.request(`/api/weibo/get-user-post/v1?token=x&uid=${uid}`, {
    headers: { "x-mock-fault": "mutate=0.2" },
  });
  expect(mutated.headers.get("x-mock-mutated")).toMatch(/\d{16}\.\w+/);
});
