// Pins one world: these values change only with a major version.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Comment, createWorld } from "./index.ts";
import { fingerprint } from "./laws/fingerprint.ts";
import { toUid } from "./user/uid.ts";

/** Of the default world, and of seed 7 with 50 people. */
const FINGERPRINTS = [
  "a39f57bef250c52b0bfcbf98c5983705b6aaa06df746a049e24f3d57d31a91bb",
  "1fabf852fed64b7d531e38d21dd8bcb6a4d9128476b6fc36f203cd803a7aed26",
];

const world = createWorld();
const uids = [
  ...Array.from({ length: 24 }, (_, index) => toUid(1_000_000_000 + index * 291_666_667)),
  ...world.find({ fans: ">1e6" }, { limit: 6 }),
  ...world.find({ verified: true }, { limit: 6 }),
];

test("the default world keeps its users", async () => {
  const users = uids.map((uid) => JSON.stringify(world.user(uid)));
  await expect(`${users.join("\n")}\n`).toMatchFileSnapshot("golden/users.jsonl");
});

test("the default world keeps its pages", async () => {
  const pages = uids.flatMap((uid) => {
    const follows = world.follows(uid);
    const fans = world.fans(uid);
    return [
      { uid, follows: follows.length, first: follows.slice(0, 20) },
      { uid, fans: fans.length, middle: fans.slice(Math.floor(fans.length / 2), 20) },
    ].map((page) => JSON.stringify(page));
  });
  await expect(`${pages.join("\n")}\n`).toMatchFileSnapshot("golden/pages.jsonl");
});

test("the default world keeps its posts", async () => {
  const posts = uids.flatMap((uid) => {
    const all = world.posts(uid);
    return [...all.slice(0, 4), ...all.slice(all.length - 2, 2), ...world.videos(uid).slice(0, 1)];
  });
  const rows = posts.map((post) => JSON.stringify(post));
  await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot("golden/posts.jsonl");
});

test("the default world keeps its comments", async () => {
  const rows = uids.flatMap((author) => {
    const post = world.posts(author).at(2);
    if (!post) return [];
    const comments = world.comments(post);
    const first = (["newest", "hottest"] as const).flatMap((order) => comments.slice(0, 3, order));
    const { total, length } = comments;
    return [{ post: post.id, total, length }, ...first.map(withPreview)].map((row) => JSON.stringify(row));
  });
  await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot("golden/comments.jsonl");
});

test("both pinned worlds keep their fingerprints", () => {
  expect([fingerprint(), fingerprint({ seed: 7, population: 50 })]).toEqual(FINGERPRINTS);
});

test("a second process makes the same world, byte for byte", () => {
  const script = fileURLToPath(new URL("laws/print-fingerprint.ts", import.meta.url));
  const printed = execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  expect(printed.trim().split("\n")).toEqual(FINGERPRINTS);
});

/** The fields of a comment, which are getters. */
function withPreview(comment: Comment): object {
  const { id, author, createdAt, text, floor, likes, region, picture, replies, preview } = comment;
  return {
    id,
    author,
    createdAt,
    text,
    floor,
    likes,
    region,
    picture,
    replies,
    preview: preview.map((reply) => ({ id: reply.id, author: reply.author, text: reply.text })),
  };
}
