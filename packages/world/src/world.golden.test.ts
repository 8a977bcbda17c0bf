// Pins one world: these values change only with a major version.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createWorld } from "./index.ts";
import { fingerprint } from "./laws/fingerprint.ts";
import { toUid } from "./user/uid.ts";

/** Of the default world, and of seed 7 with 50 people. */
const FINGERPRINTS = [
  "5661f37e3b078808f42a6ffeb02e603099fd685978ae6e2a2a0d9f61caff8bcb",
  "865bac1524df2674ed6844f2f935e4001a55fb3b9ee5df25f404f443dcaa4c66",
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

test("both pinned worlds keep their fingerprints", () => {
  expect([fingerprint(), fingerprint({ seed: 7, population: 50 })]).toEqual(FINGERPRINTS);
});

test("a second process makes the same world, byte for byte", () => {
  const script = fileURLToPath(new URL("laws/print-fingerprint.ts", import.meta.url));
  const printed = execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  expect(printed.trim().split("\n")).toEqual(FINGERPRINTS);
});
