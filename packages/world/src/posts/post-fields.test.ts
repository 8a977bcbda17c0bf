import { expect, test } from "vitest";
import { drawsOf } from "../draws/draw.ts";
import { createWorld, type Post, type Uid, unitsOf, type World } from "../index.ts";
import { plainText } from "./plain-text.ts";
import { themeAt, themeWord } from "./themes/theme-order.ts";

const usersOf = (world: World): readonly Uid[] =>
  Array.from({ length: world.population }, (_, i) => 1_000_000_000 + i).filter(world.has);
const allOf = (world: World, uid: Uid): readonly Post[] => world.posts(uid).slice(0, Number.MAX_SAFE_INTEGER);
const world = createWorld();
const someUsers = Array.from({ length: 3000 }, (_, i) => 1_000_000_000 + i * 2_333_333).filter(world.has);
const somePosts = someUsers.flatMap((uid) => world.posts(uid).slice(0, 5));
const stars = world.find({ fans: ">1e6" }, { limit: 20 });

test.each([
  { seed: 1, population: 7 },
  { seed: 2, population: 40 },
  { seed: 3, population: 120 },
])("in a small world each post counts at least the reposts that exist: $population users", (settings) => {
  const small = createWorld(settings);
  const seen = new Map<number, number>();
  for (const uid of usersOf(small)) {
    for (const { repost } of allOf(small, uid)) {
      if (repost?.kind === "post") seen.set(repost.id, (seen.get(repost.id) ?? 0) + 1);
      else if (repost) expect(small.post(repost.id)).toBeUndefined();
    }
  }
  const short = [...seen].filter(([id, count]) => (small.post(id)?.counts.reposts ?? 0) < count);
  expect(seen.size).toBeGreaterThan(100);
  expect(short).toEqual([]);
});

test("among ten thousand posts at most one in a hundred repeats the text of another", () => {
  const texts = somePosts
    .map(({ text }) => plainText(text))
    .filter((text) => text !== "")
    .slice(0, 10_000);
  expect(texts.length).toBeGreaterThan(8000);
  expect(texts.length - new Set(texts).size).toBeLessThan(texts.length / 100);
});

test("every text with own words contains the word of its theme, and its topic", () => {
  for (const uid of [...someUsers.slice(0, 300), ...stars]) {
    const { length } = world.posts(uid);
    for (const [place, { text, topic, repost }] of world.posts(uid).slice(0, 10).entries()) {
      if (text.length === 0) expect(repost).toBeDefined();
      else expect(plainText(text)).toContain(themeWord(themeAt(drawsOf(world.seed, uid), length - 1 - place)));
      if (topic !== undefined) expect(text).toContainEqual({ kind: "topic", title: topic });
    }
  }
});

test("some posts of known users are longer than lists show, and few of others", () => {
  const share = (posts: readonly Post[]) =>
    posts.filter(({ text }) => unitsOf(plainText(text)) > 280).length / posts.length;
  expect(share(stars.flatMap((uid) => world.posts(uid).slice(0, 50)))).toBeGreaterThan(0.05);
  expect(share(somePosts)).toBeLessThan(0.05);
});

test("a star's posts get what was recorded of one with ten million fans, an ordinary user's two likes", () => {
  const own = stars
    .slice(0, 5)
    .flatMap((uid) => world.posts(uid).slice(5, 40))
    .filter(({ repost }) => !repost);
  const fans = stars.slice(0, 5).reduce((sum, uid) => sum + world.fans(uid).length, 0) / 5;
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  expect(fans).toBeGreaterThan(9e6);
  for (const [name, least, most] of [
    ["reposts", 9_000, 16_000],
    ["comments", 10_000, 18_000],
    ["likes", 36_000, 53_000],
  ] as const) {
    const value = median(own.map(({ counts }) => counts[name]));
    expect(value).toBeGreaterThan(least);
    expect(value).toBeLessThan(most);
  }
  expect(median(somePosts.map(({ counts }) => counts.reposts))).toBe(0);
  expect(median(somePosts.map(({ counts }) => counts.likes))).toBeLessThanOrEqual(2);
});

test("counts never fall when the date moves on, and no other field changes", () => {
  const later = world.at(world.date + 86_400);
  for (const uid of [...stars.slice(0, 8), ...someUsers.slice(0, 40)]) {
    for (const post of world.posts(uid).slice(0, 5)) {
      const after = later.post(post.id);
      for (const name of ["reposts", "comments", "likes"] as const)
        expect(after?.counts[name]).toBeGreaterThanOrEqual(post.counts[name]);
      for (const name of ["text", "pictures", "repost", "region", "location", "source"] as const)
        expect(after?.[name]).toEqual(post[name]);
    }
  }
});

test("a user's totals suit the sums over their posts", () => {
  for (const uid of world.find({ fans: "1e5..1e7", posts: "300..2000" }, { limit: 6 })) {
    const { interactions } = world.user(uid);
    for (const name of ["reposts", "comments", "likes"] as const) {
      const sum = allOf(world, uid).reduce((total, { counts }) => total + counts[name], 0);
      expect(Math.abs(interactions[name] / sum - 1)).toBeLessThan(0.35);
    }
  }
});
