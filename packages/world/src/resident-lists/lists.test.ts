// What residents declare about their lists, from both sides of the graph.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorld, type Resident, type Uid, type World } from "../index.ts";
import {
  countsAreLengths,
  factsFit,
  fansAndFollowsAgree,
  listsAreWhole,
  mutualFollowsAreReturned,
} from "../laws/index.ts";

function uidIn(world: World, uid: number): Uid {
  if (!world.has(uid)) throw new Error(`${uid} is missing`);
  return uid;
}

const POPULATION = 60;
/** Those of the population, and two outside it. */
const uids = [...Array.from({ length: POPULATION }, (_, index) => 1_000_000_000 + index), 7, 8];

const listOf = fc.option(fc.uniqueArray(fc.constantFrom(...uids), { maxLength: 12 }), { nil: undefined });
const countOf = fc.option(fc.nat({ max: 30 }), { nil: undefined });

/** Residents 7 and 8, and some of the population, with any lists and counts that suit them. */
const residents = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...uids.slice(0, POPULATION)), { maxLength: 3 }),
    fc.array(fc.record({ follows: listOf, fans: listOf, counts: fc.record({ follows: countOf, fans: countOf }) }), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([inside, facts]) => [7, 8, ...inside].map((uid, place) => residentOf(uid, facts[place] ?? {})));

type Facts = { readonly [Key in "follows" | "fans"]?: readonly number[] | undefined } & {
  readonly counts?: { readonly [Key in "follows" | "fans"]?: number | undefined };
};

function residentOf(uid: number, facts: Facts): Resident {
  const side = (name: "follows" | "fans") => facts[name]?.filter((other) => other !== uid);
  const [follows, fans] = [side("follows"), side("fans")];
  const total = (name: "follows" | "fans", list: readonly number[] = []) => {
    const count = facts.counts?.[name];
    return count === undefined ? {} : { [name]: Math.max(count, list.length) };
  };
  return {
    uid,
    nickname: `常客${uid}`,
    counts: { ...total("follows", follows), ...total("fans", fans) },
    ...(follows === undefined ? {} : { follows }),
    ...(fans === undefined ? {} : { fans }),
  };
}

/** The laws that residents' lists can break; those of posts have nothing to do with lists. */
const lawsOfLists = [fansAndFollowsAgree, listsAreWhole, countsAreLengths, mutualFollowsAreReturned, factsFit];

test("with residents of any lists, every follow of a small world is seen from both sides, once", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000 }), residents, (seed, residents) => {
      const world = createWorld({ seed, population: POPULATION, residents });
      const all = uids.map((uid) => uidIn(world, uid));
      const out = all.flatMap((uid) => rows(world.follows(uid)).map((other) => `${uid} ${other}`));
      const back = all.flatMap((uid) => rows(world.fans(uid)).map((other) => `${other} ${uid}`));
      expect(new Set(out).size).toBe(out.length);
      expect(back.sort()).toEqual(out.sort());
      const asked = all.flatMap((fan) => all.flatMap((to) => (world.isFollowing(fan, to) ? [`${fan} ${to}`] : [])));
      expect(asked.sort()).toEqual(out);
      expect(all.flatMap((uid) => lawsOfLists.map((law) => law.breach(world, uid))).filter(Boolean)).toEqual([]);
    }),
    { numRuns: 40, seed: 20 },
  );
});

const rows = (people: { readonly length: number; slice(start: number, count: number): Uid[] }): readonly Uid[] =>
  people.slice(0, people.length + 1);

test("a declared list comes first and in its order, whole without a count, and both sides have it", () => {
  const world = createWorld({
    residents: [
      { uid: 42, nickname: "测试员", follows: [1_234_567_890, 43, 1_000_000_005] },
      { uid: 43, nickname: "测试员二", follows: [42] },
    ],
  });
  const [tester, other, star] = [uidIn(world, 42), uidIn(world, 43), uidIn(world, 1_234_567_890)];
  expect(rows(world.follows(tester))).toEqual([star, other, 1_000_000_005]);
  expect(world.user(tester).counts).toMatchObject({ follows: 3, fans: 1, mutual: 1 });
  expect(rows(world.fans(tester))).toEqual([other]);
  expect(world.fans(star).slice(0, 1)).toEqual([tester]);
  expect(world.user(star).counts.fans).toBe(createWorld().fans(star).length + 1);
  expect(world.user(tester).withholds).toEqual({ follows: false, fans: false });
});

test("with a count, rows of the graph follow the declared ones, none twice, up to the count", () => {
  const plain = createWorld({ seed: 3 });
  const uid = uidIn(plain, 1_234_567_890);
  const graph = rows(plain.follows(uid));
  const [first = uid, second = uid, third = uid] = graph;
  const world = plain.withResidents([
    { uid, nickname: "测试员", counts: { follows: 4 }, follows: [1_000_000_001, second] },
  ]);
  expect(rows(world.follows(uid))).toEqual([1_000_000_001, second, first, third]);
  expect(world.isFollowing(uid, uidIn(world, graph[3] ?? uid))).toBe(false);
  expect(rows(world.fans(uidIn(world, graph[3] ?? uid)))).not.toContain(uid);
});

test.each<[Partial<Resident>, string]>([
  [{ follows: [5] }, "follows of resident 42 has 5, whom this world lacks"],
  [{ fans: [42] }, "fans of resident 42 has the resident"],
  [
    { fans: [1_000_000_000, 1_000_000_001], counts: { fans: 1 } },
    "counts.fans of resident 42 is 1, and the list has 2",
  ],
])("%j is no list of a resident", (facts, message) => {
  expect(() => createWorld({ residents: [{ uid: 42, nickname: "测试员", ...facts }] })).toThrow(message);
  expect(() => createWorld().withResidents([{ uid: 42, nickname: "测试员", ...facts }])).toThrow(message);
});

test("a world with more residents leaves the first one as it was, and replaces those of one uid", () => {
  const world = createWorld({ residents: [{ uid: 42, nickname: "甲", bio: "旧" }] });
  const later = world.at(world.date + 86_400).withResidents([{ uid: 42, nickname: "乙" }]);
  expect([world.uidOf("甲"), world.uidOf("乙"), later.uidOf("甲"), later.uidOf("乙")]).toEqual([
    42,
    undefined,
    undefined,
    42,
  ]);
  expect([later.date, later.residents]).toEqual([world.date + 86_400, [42]]);
});
