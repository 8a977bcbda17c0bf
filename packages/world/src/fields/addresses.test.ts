// Laws of the short addresses of an account: its personal domain and its weihao.
import { expect, test } from "vitest";
import { createWorld, type Uid, uidOfDomain, type World } from "../index.ts";
import { ambiguity } from "../names/ambiguity.ts";
import { domainSyllables } from "../words/pinyin.ts";

const uidsOf = (world: World, count: number, step: number): readonly Uid[] =>
  Array.from({ length: count }, (_, index) => 1_000_000_000 + ((index * step + 5) % world.population)).filter(
    world.has,
  );

test("four syllables are read in one way, and suffice for every uid", () => {
  const lists = [domainSyllables, domainSyllables, domainSyllables, domainSyllables];
  expect(ambiguity(lists, lists)).toBeUndefined();
  expect(domainSyllables.length ** 4).toBeGreaterThanOrEqual(9_000_000_000);
});

test.each([1, 7, 103_843])("in the world of seed %i a domain leads back to its user, in up to 20 letters", (seed) => {
  const world = createWorld({ seed, population: 9_000_000_000 });
  const owners = uidsOf(world, 20_000, 449_989).filter((uid) => String(world.lazyUser(uid).domain) !== "");
  expect(owners.length).toBeGreaterThan(200);
  for (const uid of owners) {
    const domain = String(world.lazyUser(uid).domain);
    expect(domain).toMatch(/^[a-z]{8,20}$/);
    expect(uidOfDomain(domain)).toBe(uid);
  }
});

test.each(["", "x", "ba", "rmrb", "bababa", "babababa1", "babababaBA", "a".repeat(2000)])(
  "%j is no domain of the world",
  (domain) => {
    expect(uidOfDomain(domain)).toBeUndefined();
  },
);

test.each([1, 7, 103_843])("in the world of seed %i some have a weihao of their own, of six to nine digits", (seed) => {
  const world = createWorld({ seed });
  const some = uidsOf(world, 20_000, 349_989).filter((uid) => String(world.lazyUser(uid).weihao) !== "");
  expect(some.length / 20_000).toBeGreaterThan(0.0002);
  expect(some.length / 20_000).toBeLessThan(0.05);
  // Only every sixteenth uid can have one: so neighbours are compared, too.
  const all = [...some, ...uidsOf(world, 20_000, 16)].map((uid) => String(world.lazyUser(uid).weihao));
  const numbers = all.filter((weihao) => weihao !== "");
  for (const weihao of numbers) expect(weihao).toMatch(/^[1-9]\d{5,8}$/);
  expect(new Set(numbers).size).toBe(
    new Set([...some, ...uidsOf(world, 20_000, 16)].filter((uid) => String(world.lazyUser(uid).weihao) !== "")).size,
  );
});

test.each([1, 7, 103_843])("in the world of seed %i no account without a chosen nickname has a domain", (seed) => {
  const world = createWorld({ seed });
  const nameless = uidsOf(world, 20_000, 349_979).filter((uid) => world.nicknameOf(uid).endsWith(`用户${uid}`));
  expect(nameless.length).toBeGreaterThan(2000);
  expect(nameless.filter((uid) => String(world.lazyUser(uid).domain) !== "")).toEqual([]);
});
