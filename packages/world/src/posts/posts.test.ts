import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorld, type Resident, type Uid, type World } from "../index.ts";
import { secondOfSlot, slotsAt, slotsBefore } from "../timeline/slots.ts";

const usersOf = (world: World) =>
  Array.from({ length: world.population }, (_, i) => 1_000_000_000 + i).filter(world.has);
const allPosts = (world: World) => usersOf(world).flatMap((uid) => world.posts(uid).slice(0, Number.MAX_SAFE_INTEGER));

test.each([
  { seed: 1, population: 1 },
  { seed: 2, population: 7 },
  { seed: 3, population: 40 },
])("in a small world every post is found by its id, and nothing else is a post: $population users", (settings) => {
  const world = createWorld(settings);
  const posts = allPosts(world);
  const ids = new Set(posts.map(({ id }) => id));
  expect(ids.size).toBe(posts.length);
  for (const { id, author } of posts) {
    expect(world.post(id)?.author).toBe(author);
    for (const other of [id - 1, id + 1, id + 16, id - 262_144])
      expect(world.post(other) !== undefined).toBe(ids.has(other));
  }
});

test("every slot is of the second that it is counted for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_300_000_000, max: 2_524_579_200 }), (second) => {
      const first = slotsBefore(second);
      expect(secondOfSlot(first)).toBe(second);
      expect(secondOfSlot(first + slotsAt(second) - 1)).toBe(second);
      expect(slotsBefore(second + 1)).toBe(first + slotsAt(second));
    }),
  );
});

test("on a later date posts are added, and none that there was changes", () => {
  const world = createWorld({ population: 300 });
  for (const uid of usersOf(world).slice(0, 60)) {
    const [before, after] = [world.posts(uid), world.at(world.date + 40 * 86_400).posts(uid)];
    const added = after.length - before.length;
    expect(added).toBeGreaterThanOrEqual(0);
    expect(after.slice(added, 5).map(({ id }) => id)).toEqual(before.slice(0, 5).map(({ id }) => id));
    for (const { createdAt } of after.slice(0, added)) expect(createdAt).toBeGreaterThanOrEqual(world.date);
  }
});

test("a resident has as many posts as documented, the documented one first, on any date", () => {
  const latest = {
    id: 3_580_515_440_217_104,
    createdAt: 1_369_149_021,
    text: "随手拍",
    source: { name: "微博", href: "" },
    pictureIds: [],
  };
  const residents: readonly Resident[] = [
    { uid: 42, nickname: "测试员", counts: { posts: 3, videos: 1 } },
    {
      uid: 1_234_567_890,
      nickname: "老用户",
      registeredAt: 1_251_000_000,
      counts: { posts: 2500 },
      latestPost: latest,
    },
    { uid: 43, nickname: "没发过", counts: { posts: 0 } },
  ];
  for (const world of [createWorld({ residents }), createWorld({ residents }).at(1_900_000_000)]) {
    const [few, many, none] = world.residents.map((uid) => world.posts(uid));
    expect([few?.length, many?.length, none?.length]).toEqual([3, 2500, 0]);
    expect(many?.at(0)?.id).toBe(latest.id);
    for (const uid of world.residents) expect(breaches(world, uid)).toEqual([]);
    expect(world.videos(idOf(world, 42)).slice(0, 9)).toHaveLength(1);
  }
});

function breaches(world: World, uid: Uid): readonly number[] {
  const posts = world.posts(uid).slice(0, Number.MAX_SAFE_INTEGER);
  return posts
    .filter(({ id }, place) => world.post(id)?.author !== uid || id >= (posts[place - 1]?.id ?? Infinity))
    .map(({ id }) => id);
}

function idOf(world: World, uid: number): Uid {
  if (!world.has(uid)) throw new Error(`${uid} doesn't exist`);
  return uid;
}

test("a number that can't be an id leads to no post and no video", () => {
  const world = createWorld();
  for (const id of [0, -1, 1.5, 2 ** 53, 1e27, Number.NaN, Number.POSITIVE_INFINITY])
    expect([world.post(id), world.video(id)]).toEqual([undefined, undefined]);
});
