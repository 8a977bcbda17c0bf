import { expect, test } from "vitest";
import { createWorld, type Resident, type Uid, type World, WorldMistake } from "./index.ts";
import { breachIn } from "./laws/index.ts";

function uidIn(world: World, uid: number): Uid {
  if (!world.has(uid)) throw new Error(`${uid} is missing`);
  return uid;
}

test("exactly the population exists, and the residents", () => {
  const world = createWorld({ population: 50, residents: [{ uid: 11051, nickname: "微博开放平台" }] });
  const asked = [11051, 999_999_999, 1_000_000_000, 1_000_000_049, 1_000_000_050, 1_000_000_000.5, Number.NaN, -1];
  expect(asked.filter((uid) => world.has(uid))).toEqual([11051, 1_000_000_000, 1_000_000_049]);
});

test.each([
  [{ seed: -1 }, "Failed to create a world: seed is -1. It has to be a whole number from 0 to 4294967295."],
  [{ population: 0 }, "Failed to create a world: population is 0. It has to be a whole number from 1 to 9000000000."],
  [{ population: 50, maxFollows: 50 }, "maxFollows is 50. It has to be a whole number from 1 to 16."],
  [{ residents: [{ uid: 0, nickname: "零" }] }, "a resident's uid is 0"],
  [{ residents: [{ uid: 7, nickname: "" }] }, 'resident 7 has the nickname ""'],
  [
    {
      residents: [
        { uid: 7, nickname: "甲" },
        { uid: 7, nickname: "乙" },
      ],
    },
    "two residents have the uid 7",
  ],
  [
    {
      residents: [
        { uid: 7, nickname: "甲" },
        { uid: 8, nickname: "甲" },
      ],
    },
    'two residents are called "甲"',
  ],
])("the message names what is wrong with %j", (settings, message) => {
  expect(() => createWorld(settings)).toThrow(WorldMistake);
  expect(() => createWorld(settings)).toThrow(message);
});

test.each([1, 2, 3, 50])("a world of %i works in every part", (population) => {
  const world = createWorld({ population });
  for (let index = 0; index < population; index++) {
    expect(breachIn(world, uidIn(world, 1_000_000_000 + index))).toBeUndefined();
  }
});

test("reading a user who doesn't exist is a mistake, and their lists are empty", () => {
  const world = createWorld({ population: 50 });
  const uid = uidIn(createWorld(), 1_000_000_050);
  expect(() => world.user(uid)).toThrow(
    "Failed to read user 1000000050: no such user in this world. Check `world.has(uid)` first.",
  );
  expect(() => world.nicknameOf(uid)).toThrow(WorldMistake);
  expect([world.follows(uid).length, world.fans(uid).length, world.isFollowing(uid, uid)]).toEqual([0, 0, false]);
});

const documented: Resident = {
  uid: 1_000_000_004,
  nickname: "粉丝红包",
  gender: "f",
  counts: { fans: 3, follows: 106, posts: 6873, videos: 11 },
  verification: { type: 7, reason: "粉丝红包产品 官方微博", extension: 0, hasServicePhone: false, modifiedReason: "" },
};

test("a resident's documented facts win, the others are drawn to fit them", () => {
  const world = createWorld({ population: 200, residents: [documented] });
  const user = world.user(uidIn(world, documented.uid));
  expect(user).toMatchObject(documented);
  expect(user.latestPost).toBeDefined();
  expect(user.unverifiedType).toBe(-1);
});

test("a resident's lists are rows of the graph, never more than documented, and filled up where the graph has fewer", () => {
  const plain = createWorld({ population: 200 });
  const [uid] = plain.find({ fans: ">3" });
  if (uid === undefined) throw new Error("nobody has four fans");
  const world = createWorld({ population: 200, residents: [{ ...documented, uid }] });
  expect(world.fans(uid).slice(0, 100)).toEqual(plain.fans(uid).slice(0, 3));
  const follows = plain.follows(uid);
  expect(follows.length).toBeLessThan(106);
  expect(world.follows(uid).slice(0, follows.length)).toEqual(follows.slice(0, 106));
  expect(new Set(world.follows(uid).slice(0, 200)).size).toBe(world.follows(uid).length);
});

test("all other users keep the laws beside a resident", () => {
  const world = createWorld({ population: 200, residents: [documented, { uid: 11051, nickname: "微博开放平台" }] });
  for (let index = 0; index < 200; index++) {
    expect(breachIn(world, uidIn(world, 1_000_000_000 + index))).toBeUndefined();
  }
});

test("a resident outside the population withholds its lists, which are empty", () => {
  const world = createWorld({
    residents: [{ uid: 11051, nickname: "微博开放平台", counts: { fans: 13247, follows: 5 } }],
  });
  const uid = uidIn(world, 11051);
  expect(world.user(uid).withholds).toEqual({ follows: true, fans: true });
  expect(world.user(uid).counts).toMatchObject({ fans: 13247, follows: 5 });
  expect([world.follows(uid).length, world.fans(uid).slice(0, 20)]).toEqual([0, []]);
  expect(world.isFollowing(uid, uidIn(world, 1_000_000_000))).toBe(false);
});

test("a resident's nickname belongs to no other user", () => {
  const plain = createWorld({ population: 200 });
  const taken = plain.nicknameOf(uidIn(plain, 1_000_000_009));
  const residents = [
    { uid: 11051, nickname: taken },
    { uid: 1_000_000_100, nickname: `${taken}丶` },
  ];
  const world = createWorld({ population: 200, residents });
  expect(world.uidOf(taken)).toBe(11051);
  expect(world.nicknameOf(uidIn(world, 1_000_000_009))).toBe(`${taken}丶丶`);
  expect(world.uidOf(`${taken}丶丶`)).toBe(1_000_000_009);
  expect(world.uidOf(`${taken}丶丶丶`)).toBeUndefined();
  expect(world.uidOf(plain.nicknameOf(uidIn(plain, 1_000_000_100)))).toBeUndefined();
});

test.each([
  "",
  "用户1",
  "用户99999999999999999999",
  "没有这个人",
  "张三李四王五",
  "constructor",
  "😀",
  "a".repeat(2000),
  "温柔的月亮99999999999999999999",
])("no user has the nickname %j", (nickname) => {
  expect(createWorld().uidOf(nickname)).toBeUndefined();
});

test.each<[unknown, string]>([
  ['{"sead": 7}', 'unknown setting "sead". Known: seed, population, maxFollows, residents.'],
  ['{"residents": 5}', "residents is 5. It must be a list."],
  ["7", "the settings are 7. They must be an object."],
])("createWorld(%s) is a mistake", (json, message) => {
  expect(() => createWorld(JSON.parse(String(json)))).toThrow(`Failed to create a world: ${message}`);
});
