// What nicknames of a world look like: few numbers behind them, verbs that suit, offices in China.
import { expect, test } from "vitest";
import { createWorld, type Uid, type World } from "../index.ts";
import { drinks, foods } from "../words/nature.ts";
import { drinking, eating } from "../words/nickname-parts.ts";

/** Accounts on the first pages of what users from all over a world follow. */
function followedIn(world: World, count: number): readonly Uid[] {
  const uids = Array.from({ length: count / 10 }, (_, index) => 1_000_000_000 + index * 349_989).filter(world.has);
  return uids.flatMap((uid) => world.follows(uid).slice(0, 20)).slice(0, count);
}

test.each([1, 7, 103_843])(
  "a twentieth of the accounts that users follow has a number behind the name, seed %i",
  (seed) => {
    const world = createWorld({ seed });
    const names = followedIn(world, 20_000).map((uid) => world.nicknameOf(uid));
    const chosen = names.filter((name) => !/^(手机)?用户\d+$/.test(name));
    const share = chosen.filter((name) => /\d$/.test(name)).length / names.length;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.07);
  },
);

test("what is eaten is food, and what is drunk a drink", () => {
  const onlyEaten = eating.filter((verb) => !drinking.includes(verb));
  expect(foods.filter((food) => drinks.includes(food))).toEqual([]);
  const world = createWorld();
  const names = followedIn(world, 20_000).map((uid) => world.nicknameOf(uid));
  const odd = names.filter(
    (name) =>
      onlyEaten.some((verb) => drinks.some((drink) => name.startsWith(`${verb}${drink}的`))) ||
      foods.some((food) => name.startsWith(`爱喝${food}的`)),
  );
  expect(odd).toEqual([]);
  expect(names.some((name) => name.startsWith("爱喝"))).toBe(true);
});

test("an institution has its seat on the mainland, and no number behind its name", () => {
  const world = createWorld({ seed: 5 });
  const institutions = followedIn(world, 20_000)
    .map((uid) => world.user(uid))
    .filter(({ verification }) => (verification?.type ?? 0) > 0);
  expect(institutions.length).toBeGreaterThan(500);
  expect(institutions.filter(({ place }) => place.province >= 70)).toEqual([]);
  expect(institutions.filter(({ nickname }) => /\d$/.test(nickname))).toEqual([]);
});
