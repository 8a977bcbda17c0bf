import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorld, type Uid, type World, type WorldSettings } from "../index.ts";
import { agreeOn, breachIn, type Law, laws } from "./index.ts";

const SIZES = [1, 2, 3, 7, 50, 333, 20_011, 5_000_000, 7_000_000_000, 9_000_000_000];

const settings = fc.record({ seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }), population: fc.constantFrom(...SIZES) });
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

function uidAt(world: World, index: number): Uid {
  const uid = 1_000_000_000 + index;
  if (!world.has(uid)) throw new Error(`${uid} is missing`);
  return uid;
}

test.each(laws)("$promise", (law: Law) => {
  fc.assert(
    fc.property(settings, fc.array(share, { minLength: 3, maxLength: 3 }), (settings, shares) => {
      const world = createWorld(settings);
      for (const part of shares) {
        expect(law.breach(world, uidAt(world, Math.floor(part * world.population)))).toBeUndefined();
      }
    }),
    { numRuns: 25, seed: 20 },
  );
});

test("worlds of the same settings are the same", () => {
  fc.assert(
    fc.property(settings, share, (settings, part) => {
      const world = createWorld(settings);
      const uid = uidAt(world, Math.floor(part * world.population));
      expect(agreeOn(world, createWorld(settings), uid)).toBe(true);
    }),
    { numRuns: 20, seed: 21 },
  );
});

test("another seed is another world", () => {
  const world = createWorld({ seed: 1, population: 1000 });
  const other = createWorld({ seed: 2, population: 1000 });
  const same = Array.from({ length: 1000 }, (_, index) => agreeOn(world, other, uidAt(world, index))).filter(Boolean);
  expect(same.length).toBe(0);
});

const small: readonly WorldSettings[] = [
  { seed: 1, population: 50 },
  { seed: 2, population: 401, maxFollows: 37 },
  { seed: 3, population: 97, maxFollows: 32 },
  { seed: 4, population: 10 },
];

test.each(small)("every user and every edge of a small world keeps the laws, both ways: %o", (settings) => {
  const world = createWorld(settings);
  const all = Array.from({ length: world.population }, (_, index) => uidAt(world, index));
  const out = all.flatMap((uid) =>
    world
      .follows(uid)
      .slice(0, 1000)
      .map((followed) => `${uid} ${followed}`),
  );
  const back = all.flatMap((uid) =>
    world
      .fans(uid)
      .slice(0, 1000)
      .map((fan) => `${fan} ${uid}`),
  );
  expect(new Set(out).size).toBe(out.length);
  expect(out.sort()).toEqual(back.sort());
  const asked = all.flatMap((fan) =>
    all.filter((followed) => world.isFollowing(fan, followed)).map((followed) => `${fan} ${followed}`),
  );
  expect(asked.sort()).toEqual(out);
  expect(all.map((uid) => breachIn(world, uid)).filter(Boolean)).toEqual([]);
  expect(new Set(all.map((uid) => world.nicknameOf(uid))).size).toBe(world.population);
});

test("pages put together are the list, whatever their size", () => {
  const world = createWorld({ seed: 5, population: 3000 });
  for (const size of [1, 7, 20]) {
    const people = world.fans(uidAt(world, 12));
    const pages = Array.from({ length: Math.ceil(people.length / size) }, (_, page) => people.slice(page * size, size));
    expect(pages.flat()).toEqual(people.slice(0, people.length));
  }
});
