// Pinned posts: on top of the first page and nowhere else, on every date.
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { walkList } from "./walk-list.ts";

const { world } = createMock();
const AUTHORS = world
  .find({ fans: ">1e5" }, { limit: 200 })
  .filter((uid) => world.posts(uid).pinned.length > 0 && world.posts(uid).length < 200);

test("there are authors to look at", () => expect(AUTHORS.length).toBeGreaterThan(1));

test.each(AUTHORS.slice(0, 3))("the pinned post of user %i is the first row, and is listed once", async (uid) => {
  for (const date of [undefined, Date.parse("2028-06-01T00:00:00Z")]) {
    const mock = createMock(date === undefined ? {} : { date });
    const { pages, items } = await walkList(mock, "get-user-post", `uid=${uid}`);
    const [first] = items;
    expect(first.isTop).toBe(1);
    expect(first.title.text).toBe("置顶");
    expect(items.filter(({ isTop }) => isTop === 1)).toHaveLength(1);
    expect(new Set(items.map(({ id }) => id)).size).toBe(pages[0].data.total);
    expect(pages[0].data.list).toHaveLength(21);
    const { items: videos } = await walkList(mock, "get-user-video-list", `uid=${uid}`);
    const top = videos.filter(({ snap_video_state }) => snap_video_state === "TOP").map(({ id }) => id);
    expect(top).toEqual(first.page_info?.type === "11" ? [first.id] : []);
    expect(new Set(videos.map(({ id }) => id)).size).toBe(videos.length);
  }
});
