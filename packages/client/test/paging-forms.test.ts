/** Walks over posts, comments, videos and searches: each form of paging, whole and in pieces. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { allOperations, createWeiboClient, type Fetch, type Walk, type WalkOptions } from "../src/index.ts";
import * as forms from "./paging-forms.ts";
import { virtualClock } from "./virtual-clock.ts";

const open = (fetch: Fetch) => createWeiboClient({ token: "any", fetch, clock: virtualClock() }, allOperations);
type Opened = ReturnType<typeof open>;

const uid = "1234567890";
const mid = "5277453952223557";
const hours = { startDay: "2026-01-01", startHour: 0, endDay: "2026-01-02", endHour: 0 };

interface Case {
  readonly form: forms.Form;
  readonly walk: (weibo: Opened, options?: WalkOptions) => Walk<object>;
  /** Ids that come before those of the pages. */
  readonly first?: readonly string[];
  /** The list ends at an empty page, so it has none in its middle. */
  readonly isFull?: true;
}

const cases: Readonly<Record<string, Case>> = {
  "posts until an empty cursor": {
    form: forms.postsForm(""),
    walk: ({ posts }, options) => posts.all({ uid }, options),
    first: ["9000001"],
  },
  "posts until the cursor 0": {
    form: forms.postsForm(0),
    walk: ({ posts }, options) => posts.all({ uid }, options),
    first: ["9000001"],
  },
  "videos with cursors that are text": {
    form: forms.videosForm(String),
    walk: ({ videos }, options) => videos.all({ uid }, options),
    first: ["9000002"],
    isFull: true,
  },
  "videos with cursors that are numbers": {
    form: forms.videosForm(Number),
    walk: ({ videos }, options) => videos.all({ uid }, options),
    first: ["9000002"],
    isFull: true,
  },
  comments: { form: forms.commentsForm, walk: ({ comments }, options) => comments.all({ mid }, options) },
  "comments, hottest first": {
    form: forms.commentsForm,
    walk: ({ comments }, options) => comments.all({ mid, sort: "HOT" }, options),
  },
  search: { form: forms.searchForm, walk: ({ search }, options) => search.all({ q: "猫", ...hours }, options) },
  "search among the posts of a user": {
    form: forms.profileSearchForm,
    walk: ({ posts }, options) => posts.search.all({ uid, q: "猫" }, options),
    isFull: true,
  },
};

/** Pages of falling ids; some are empty, unless the list ends there. */
const pagesOf = (isFull = false) =>
  fc.array(fc.integer({ min: isFull ? 1 : 0, max: 3 }), { minLength: 1, maxLength: 6 }).map((sizes) => {
    let id = 5_000_000;
    return sizes.map((size) => Array.from({ length: size }, () => id--));
  });

async function idsOf(walk: Walk<object>, most = Infinity): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const item of walk) {
    const { idstr, id }: { idstr?: string; id?: string } = Object(item);
    if (ids.push(String(idstr ?? id)) >= most) break;
  }
  return ids;
}

test.each(Object.entries(cases))("law: all %s, each once, by the positions of the service", async (_of, it) => {
  const law = fc.asyncProperty(pagesOf(it.isFull), async (ids) => {
    const pages = it.form(ids);
    const { fetch, queries } = forms.serviceOf(pages);
    const walk = it.walk(open(fetch));
    expect(await idsOf(walk)).toEqual([...(it.first ?? []), ...ids.flat().map(String)]);
    expect(queries).toEqual(pages.map(({ query }) => query));
    expect(["end", "empty"]).toContain(walk.report.stopped);
  });
  await fc.assert(law, { numRuns: 30 });
});

test.each(Object.entries(cases))("law: %s in two pieces, by the walk or by its bookmark", async (_of, it) => {
  const law = fc.asyncProperty(
    pagesOf(it.isFull),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
    async (ids, most, byBookmark) => {
      const weibo = open(forms.serviceOf(it.form(ids)).fetch);
      const walk = it.walk(weibo);
      const before = await idsOf(walk, most);
      const from = JSON.parse(JSON.stringify(walk.bookmark));
      const rest = await idsOf(byBookmark ? it.walk(weibo, { from }) : walk);
      expect([...before, ...rest]).toEqual([...(it.first ?? []), ...ids.flat().map(String)]);
    },
  );
  await fc.assert(law, { numRuns: 30 });
});

test.each(Object.entries(cases))("%s: maxPages ends a walk that its budget could not pay", async (_of, it) => {
  const { fetch, queries } = forms.serviceOf(it.form([[3, 2], [1]]));
  const walk = it.walk(open(fetch), { maxPages: 1 });
  await idsOf(walk);
  expect(walk.report.stopped).toBe("max-pages");
  expect(queries).toHaveLength(1);
});

test("pages lead to the next one until there is none", async () => {
  const { fetch } = forms.serviceOf(forms.postsForm("")([[8, 7], [], [6]]));
  const first = await open(fetch).posts.page({ uid });
  expect(first).toMatchObject({ number: 1, total: 99, nextPosition: { page: 2, sinceId: "1kp2" } });
  const second = await first.next();
  expect(second).toMatchObject({ number: 2, nextPosition: { page: 3, sinceId: "6kp3" } });
  const third = await second?.next();
  expect(third).toMatchObject({ number: 3, nextPosition: undefined });
  expect(await third?.next()).toBeUndefined();
});

test("a page by its position, without the ones before", async () => {
  const { fetch, queries } = forms.serviceOf(forms.postsForm("")([[8, 7], [6]]));
  const { items } = await open(fetch).posts.page({ uid, page: 2, sinceId: "6kp2" });
  expect(items.map(({ idstr }) => idstr)).toEqual(["9000001", "6"]);
  expect(queries).toEqual(["page=2&sinceId=6kp2"]);
});
