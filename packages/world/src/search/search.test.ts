import { expect, test } from "vitest";
import { createWorld, NOTHING_FOUND, type Post } from "../index.ts";

const HOUR = 3600;
const world = createWorld();
const noon = world.date - 36 * HOUR;

function firstOf(posts: Iterable<Post>, most: number): Post[] {
  const found: Post[] = [];
  for (const post of posts) if (found.push(post) === most) break;
  return found;
}

test("each hot word has posts of the hour, and they are about it", () => {
  for (let hour = 0; hour < 24; hour += 5) {
    const now = noon + hour * HOUR;
    const words = world.hotList(now).topics.map(({ title }) => title);
    expect(new Set(words).size).toBe(50);
    for (const word of words.filter((_, place) => place % 7 === 0)) {
      const found = firstOf(world.search(word, now - 2 * HOUR, now + HOUR), 5);
      expect(found.length).toBeGreaterThan(0);
      for (const post of found) {
        expect(post.topic).toBe(word);
        expect(world.post(post.id)?.author).toBe(post.author);
      }
    }
  }
});

test("what a search finds is in the window, the newest first, and each post once", () => {
  const [word = ""] = world.hotList(noon).topics.map(({ title }) => title);
  const found = firstOf(world.search(`#${word}#`, noon - 48 * HOUR, noon), 300);
  expect(found.length).toBeGreaterThan(50);
  const later = firstOf(world.search(word, noon - 48 * HOUR, noon, 40), 10);
  expect(later.map(({ id }) => id)).toEqual(found.slice(40, 50).map(({ id }) => id));
  found.forEach((post, place) => {
    expect(post.id).toBeLessThan(found[place - 1]?.id ?? Number.POSITIVE_INFINITY);
    expect(post.createdAt >= noon - 48 * HOUR && post.createdAt < noon).toBe(true);
  });
});

test("words that are no topic find posts, too, and the same ones each time; one word finds nothing", () => {
  const ids = (words: string) => firstOf(world.search(words, noon - 72 * HOUR, noon), 20).map(({ id }) => id);
  expect(ids("海边的小房子").length).toBe(20);
  expect(ids("海边的小房子")).toEqual(ids(" 海边的小房子"));
  expect(ids(NOTHING_FOUND)).toEqual([]);
});

test("every post with a topic is found by it", () => {
  let topical = 0;
  for (const uid of world.find({ fans: ">1e6" }, { limit: 25 })) {
    for (const post of world.posts(uid).slice(0, 20)) {
      if (post.topic === undefined) continue;
      topical += 1;
      const found = [...world.search(post.topic, post.createdAt, post.createdAt + 1)];
      expect(found.map(({ id }) => id)).toContain(post.id);
    }
  }
  expect(topical).toBeGreaterThan(40);
});

test("a search in one account finds a sixtieth of its posts, all of one theme", () => {
  const [uid] = world.find({ posts: ">10000" }, { limit: 1 });
  if (uid === undefined) throw new Error("No such user");
  const posts = world.posts(uid);
  const found = [...world.searchIn(uid, "旅行", 0, world.date)];
  expect(Math.abs(found.length - posts.length / 60)).toBeLessThan(2);
  for (const [place, { id }] of found.entries())
    expect(id).toBeLessThan(found[place - 1]?.id ?? Number.POSITIVE_INFINITY);
  const middle = found[Math.floor(found.length / 2)]?.createdAt ?? 0;
  expect([...world.searchIn(uid, "旅行", 0, middle)].length).toBe(
    found.filter((post) => post.createdAt < middle).length,
  );
});

test("heat never rises along the hot list, and half of it is the same an hour later", () => {
  let kept = 0;
  for (let hour = 0; hour < 200; hour += 1) {
    const now = noon + hour * HOUR;
    const list = world.hotList(now).topics;
    const next = new Set(world.hotList(now + HOUR).topics.map(({ title }) => title));
    for (const [place, { heat }] of list.entries()) expect(heat).toBeLessThanOrEqual(list[place - 1]?.heat ?? heat);
    kept += list.filter(({ title }) => next.has(title)).length;
  }
  expect(kept / 200 / 50).toBeGreaterThan(0.35);
  expect(kept / 200 / 50).toBeLessThan(0.65);
});

test("the pinned topic has a post of an institution from before the moment", () => {
  for (let day = 0; day < 5; day += 1) {
    const now = noon - day * 24 * HOUR;
    const { pinned } = world.hotList(now);
    if (!pinned) throw new Error("Nothing is pinned");
    expect(pinned.post.topic).toBe(pinned.title);
    expect(pinned.post.createdAt).toBeLessThan(now);
    expect(world.user(pinned.post.author).verification?.type).toBeGreaterThan(0);
  }
});
