import { expect, test } from "vitest";
import { createWorld, type Traits, WorldMistake } from "../index.ts";

const world = createWorld();

test.each<Traits>([
  { fans: ">1e6" },
  { fans: ">1e7", verified: true },
  { fans: 0 },
  { fans: "100..110" },
  { follows: "0" },
  { follows: ">=4000" },
  { follows: 424 },
  { posts: "0" },
  { verified: true },
  { verified: false },
  ...[0, 1, 2, 3, 4, 5, 6, 7, -1, 200, 220].map((verifiedType) => ({ verifiedType })),
  { gender: "f" },
  { gender: "m", membership: true, fans: ">1e5" },
  { defaultAvatar: true },
  { bio: true, province: 51 },
  { withholds: "follows" },
  { withholds: "fans" },
])("finds five people with %j", (traits) => {
  expect(world.find(traits)).toHaveLength(5);
});

test("finds as many as asked for, each once, all with the traits", () => {
  const uids = world.find({ fans: ">1e6", gender: "f" }, { limit: 40 });
  expect(new Set(uids).size).toBe(40);
  for (const uid of uids) {
    const { counts, gender } = world.user(uid);
    expect(counts.fans).toBeGreaterThan(1e6);
    expect(gender).toBe("f");
  }
});

test("finds no user where none exists", () => {
  expect(world.find({ fans: ">1e9" })).toEqual([]);
  expect(world.find({ follows: ">5000" })).toEqual([]);
});

test("small worlds are searched whole", () => {
  const fifty = createWorld({ population: 50 });
  const all = fifty.find({}, { limit: 1000 });
  expect(all).toHaveLength(50);
  const silent = all.filter((uid) => fifty.user(uid).counts.posts === 0);
  expect(fifty.find({ posts: 0 }, { limit: 1000 })).toEqual(silent);
});

test("residents come first", () => {
  const residents = [{ uid: 11051, nickname: "微博开放平台", gender: "m" as const }];
  expect(createWorld({ residents }).find({ gender: "m" })[0]).toBe(11051);
});

test("a condition that can't be parsed is a mistake", () => {
  expect(() => world.find({ fans: "many" })).toThrow(WorldMistake);
  expect(() => world.find({ fans: "many" })).toThrow('Failed to find people: fans is "many". Write a number');
  expect(() => world.find({ fans: ">1e20" })).toThrow(
    'fans is ">1e20", and no count is beyond 2^53 - 1. Write a smaller',
  );
  expect(() => world.find({ posts: "<0" })).toThrow('posts is "<0", and no count is below 0. Write a larger number');
  expect(() => world.find({ fans: "20..10" })).toThrow('fans is "20..10", whose end is below its start. Write the');
  // @ts-expect-error callers in JavaScript meet the list of known traits
  expect(() => world.find({ fame: 3 })).toThrow('there is no trait "fame". Known traits: fans, follows');
});
