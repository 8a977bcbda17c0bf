import { expect, test } from "vitest";
import { type Comment, type Comments, createWorld, type Post, type World } from "../../index.ts";
import { commentsAreInOrder, commentsAreWhole, commentsFit } from "../../laws/index.ts";
import { plainText } from "../plain-text.ts";

const usersOf = (world: World) =>
  Array.from({ length: Math.min(world.population, 40) }, (_, i) => 1_000_000_000 + i).filter(world.has);
const postsOf = (world: World) => usersOf(world).flatMap((uid) => world.posts(uid).slice(0, 25));
const rootsOf = (comments: Comments, order: "newest" | "hottest" = "newest") =>
  comments.slice(0, comments.length, order);
const starOf = (world: World) => {
  const [star] = world.find({ fans: ">1e6", posts: ">100" });
  if (star === undefined) throw new Error("There is no star");
  return star;
};

test.each([
  { seed: 1, population: 2 },
  { seed: 2, population: 40 },
  { seed: 3, population: 3000 },
])(
  "in a small world, comments of all posts sum to their count, in pages of any size: $population users",
  (settings) => {
    const world = createWorld(settings);
    let seen = 0;
    for (const post of postsOf(world)) {
      const comments = world.comments(post);
      expect(post.counts.comments).toBe(comments.total);
      const all = rootsOf(comments);
      seen += all.length;
      expect(all.reduce((sum, { replies }) => sum + replies, all.length)).toBe(comments.total);
      const ids = all.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
      expect(
        rootsOf(comments, "hottest")
          .map(({ id }) => id)
          .sort((a, b) => b - a),
      ).toEqual(ids);
      for (const size of [1, 7, 20]) {
        const pages = Array.from({ length: Math.ceil(ids.length / size) }, (_, page) =>
          comments.slice(page * size, size, "newest"),
        );
        expect(pages.flat().map(({ id }) => id)).toEqual(ids);
      }
      ids.forEach((id, place) => {
        expect([comments.placeUpTo(id), comments.placeUpTo(id - 1)]).toEqual([place, place + 1]);
      });
    }
    if (settings.population > 2) expect(seen).toBeGreaterThan(50);
  },
);

test("the laws hold for every user of three small worlds, on three dates", () => {
  for (const settings of [
    { seed: 5, population: 1 },
    { seed: 6, population: 30 },
    { seed: 7, population: 400 },
  ]) {
    const first = createWorld(settings);
    for (const world of [first, first.at(1_400_000_000), first.at(2_000_000_000)])
      for (const uid of usersOf(world))
        for (const law of [commentsAreWhole, commentsAreInOrder, commentsFit])
          expect(law.breach(world, uid)).toBeUndefined();
  }
});

test("a star's comments keep their laws to the last page", () => {
  const world = createWorld();
  const star = starOf(world);
  for (const law of [commentsAreWhole, commentsAreInOrder, commentsFit])
    expect(law.breach(world, star)).toBeUndefined();
  const post = oldestOf(world.posts(star).slice(0, 60));
  const comments = world.comments(post);
  expect(comments.length).toBeGreaterThan(1000);
  const newest = comments.slice(0, comments.length, "newest");
  const hottest = comments.slice(0, comments.length, "hottest");
  expect(new Set(hottest.map(({ id }) => id))).toEqual(new Set(newest.map(({ id }) => id)));
  expect(newest.reduce((sum, { replies }) => sum + replies, newest.length)).toBe(comments.total);
  const likes = hottest.map((comment) => comment.likes);
  expect(likes).toEqual(likes.toSorted((a, b) => b - a));
});

test("in the minutes after a post, comments come with distinct, rising ids", () => {
  const world = createWorld();
  const post = oldestOf(world.posts(starOf(world)).slice(0, 60));
  const soon = world.at(post.createdAt + 900).comments(post);
  const ids = rootsOf(soon).flatMap(({ id, preview }) => [id, ...preview.map((reply) => reply.id)]);
  expect(soon.total).toBeGreaterThan(50);
  expect(new Set(ids).size).toBe(ids.length);
});

test("as time passes, comments are added, and none that there was changes", () => {
  const world = createWorld();
  const post = world.posts(starOf(world)).at(0);
  if (!post) throw new Error("The star has no posts");
  const later = world.at(world.date + 3 * 86_400);
  const [before, after] = [world.comments(post), later.comments(post)];
  const added = after.length - before.length;
  expect(added).toBeGreaterThan(10);
  expect(after.slice(added, 200, "newest").map(fixed)).toEqual(before.slice(0, 200, "newest").map(fixed));
  for (const { createdAt } of after.slice(0, added, "newest")) expect(createdAt).toBeGreaterThanOrEqual(world.date);
});

/** What of a comment doesn't depend on the date. */
function fixed({ id, author, createdAt, text, floor, region, picture }: Comment): unknown {
  return { id, author, createdAt, text: plainText(text), floor, region, picture };
}

function oldestOf(posts: readonly Post[]): Post {
  const post = posts.at(-1);
  if (!post) throw new Error("There are no posts");
  return post;
}
