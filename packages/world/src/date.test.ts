// The same world on other dates: who exists stays, posts and memberships move, and every law holds.
import fc from "fast-check";
import { expect, test } from "vitest";
import { registeredShareAt, registrationAt } from "./dates.ts";
import { createWorld } from "./index.ts";
import { breachIn } from "./laws/index.ts";

const world = createWorld();
const DAY = 86_400;
const uids = Array.from({ length: 600 }, (_, index) => 1_000_000_000 + index * 11_666_663).filter(world.has);
const known = world.find({ fans: ">1e5" }, { limit: 40 });
const date = fc.integer({ min: 1_312_473_600, max: 2_524_579_200 });

test("every law holds on every date", () => {
  fc.assert(
    fc.property(date, fc.constantFrom(...uids, ...known), (seconds, uid) => {
      expect(breachIn(world.at(seconds), uid)).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

test("names, places, counts of people and lists are the same on every date", () => {
  const later = world.at(world.date + 900 * DAY);
  for (const uid of [...uids, ...known]) {
    const [now, then] = [world.user(uid), later.user(uid)];
    expect([then.nickname, then.place, then.bio, then.registeredAt]).toEqual([
      now.nickname,
      now.place,
      now.bio,
      now.registeredAt,
    ]);
    expect([then.counts.fans, then.counts.follows]).toEqual([now.counts.fans, now.counts.follows]);
  }
});

test("posts only become more, and the latest one changes exactly when there are more", () => {
  for (const uid of [...known, ...uids.slice(0, 200)]) {
    let before = world.at(world.date - 4_000 * DAY).user(uid);
    for (let day = -3_950; day <= 4_000; day += 250) {
      const user = world.at(world.date + day * DAY).user(uid);
      expect(user.counts.posts).toBeGreaterThanOrEqual(before.counts.posts);
      expect(user.counts.posts === before.counts.posts).toBe(user.latestPost?.id === before.latestPost?.id);
      before = user;
    }
  }
});

test("popular accounts post on: a month later nearly all have another latest post, a second later nearly none", () => {
  const changed = (seconds: number) =>
    known.filter((uid) => world.at(world.date + seconds).user(uid).latestPost?.id !== world.user(uid).latestPost?.id);
  expect(changed(30 * DAY).length).toBeGreaterThan(known.length * 0.8);
  expect(changed(1).length).toBeLessThan(known.length * 0.2);
});

test("a running membership is renewed, an ended one stays ended", () => {
  const later = world.at(world.date + 3_000 * DAY);
  const members = known.filter((uid) => world.user(uid).membership.type > 2);
  expect(members.length).toBeGreaterThan(5);
  for (const uid of members) expect(later.user(uid).membership.endsAt).toBeGreaterThan(later.date);
});

test("dates outside the ids of posts become the nearest one", () => {
  expect([world.at(0).date, world.at(9e12).date, world.at(1_800_000_000.7).date]).toEqual([
    1_312_473_600, 2_524_579_200, 1_800_000_000,
  ]);
  expect(
    world
      .at(1_800_000_000)
      .at(world.date)
      .user(known[0] ?? uids[0] ?? world.residents[0] ?? fail()).nickname,
  ).toBe(world.nicknameOf(known[0] ?? fail()));
});

function fail(): never {
  throw new Error("the world has no popular users");
}

test.each([1, 7, 103_843])("in the world of seed %i few register in the small hours, many in the evening", (seed) => {
  const world = createWorld({ seed });
  const hours = Array.from({ length: 20_000 }, (_, index) => 1_000_000_000 + index * 349_979)
    .filter(world.has)
    .map((uid) => Math.floor(((world.lazyUser(uid).registeredAt + 28_800) % 86_400) / 3600));
  const share = (hour: number) => hours.filter((other) => other === hour).length / hours.length;
  expect(share(4)).toBeLessThan(0.015);
  expect(share(22)).toBeGreaterThan(0.045);
});

test("the share of uids before a registration is the inverse of its second", () => {
  for (let share = 0.001; share < 1; share += 0.0137) {
    const second = registrationAt(share);
    expect(registeredShareAt(second)).toBeLessThanOrEqual(share);
    expect(registeredShareAt(second + 1)).toBeGreaterThan(share - 1e-9);
  }
});
