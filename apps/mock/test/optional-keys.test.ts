// Keys that the document calls optional: some users have them and others don't, and each goes with what it is about.
import { justoneDocument } from "@weibo-kit/types/documents";
import { createWorld, type LazyUser } from "@weibo-kit/world";
import { expect, test } from "vitest";
import { listedFan } from "../src/upstreams/justone/payloads/listed-fan.ts";
import { row } from "../src/upstreams/justone/payloads/listed-user.ts";
import { profile } from "../src/upstreams/justone/payloads/profile.ts";

const USERS = 20_000;

/** Half of them users from all over the world, half accounts that such users follow. */
function sampleOf(seed: number): readonly LazyUser[] {
  const world = createWorld({ seed });
  const step = Math.floor((2 * world.population) / USERS);
  const all = Array.from({ length: USERS / 2 }, (_, index) => 1_000_000_000 + index * step).filter(world.has);
  const followed = all.flatMap((uid) => world.follows(uid).slice(0, 2));
  return [...all, ...followed].slice(0, USERS).map(world.lazyUser);
}

type Row = Readonly<Record<string, unknown>>;

const schemas: Readonly<Record<string, { readonly properties?: object; readonly required?: readonly string[] }>> =
  justoneDocument.components?.schemas ?? {};

/** The keys that a schema has and doesn't require. */
function optionalKeysOf(schema: string): readonly string[] {
  const { properties = {}, required = [] } = schemas[schema] ?? {};
  return Object.keys(properties).filter((key) => !required.includes(key));
}

/** Those keys that are in some of the users' objects, but not in all. */
const sometimesIn = (keys: readonly string[], objects: readonly Row[]): readonly string[] =>
  keys.filter((key) => {
    const count = objects.filter((object) => object[key] !== undefined).length;
    return count > 0 && count < objects.length;
  });

/** Only the optional keys of a row: its other hundred would take long. */
function optionalPart(user: LazyUser, keys: readonly string[]): Row {
  const cells: Row = row;
  return Object.fromEntries(
    keys.map((key) => {
      const cell = cells[key];
      return [key, typeof cell === "function" ? cell(user) : cell];
    }),
  );
}

test.each([1, 7, 103_843])("every optional key occurs and is missing among 20,000 users of seed %i", (seed) => {
  const users = sampleOf(seed);
  const listed = optionalKeysOf("ListedUser");
  const rows = users.map((user) => optionalPart(user, listed));
  expect(listed.length).toBeGreaterThan(20);
  expect(sometimesIn(listed, rows)).toEqual(listed.filter((key) => !BY_MONTH.has(key)));
  const shown = optionalKeysOf("ProfileUser");
  const profiles = users
    .filter((_, index) => index % 4 === 0)
    .map((user): Row => ({ ...profile.plain(user).data.user }));
  expect(sometimesIn(shown, profiles)).toEqual(shown);
});

/** In every row since September 2026, and in none before. */
const BY_MONTH: ReadonlySet<string> = new Set(["basic_member", "bluev_ad_ability"]);

test("optional keys go with what they are about", () => {
  for (const user of sampleOf(7).slice(-2000)) {
    const row = listedFan.plain(user);
    const shown = profile.plain(user).data.user;
    expect("verified_reason" in shown).toBe(row.verified);
    expect(row.verified || (row.verified_trade === "" && row.verified_detail === undefined)).toBe(true);
    expect(row.verified_detail?.data[0]?.desc ?? row.verified_reason).toBe(row.verified_reason);
    expect(row.mbtype > 2 || (row.cardid ?? row.mb_like_privilege ?? row.skin_cover_image) === undefined).toBe(true);
    expect(row.svip === 1 || row.svip_verified_detail === undefined).toBe(true);
    expect([undefined, row.status_id]).toContain(row.video_cover?.mid);
    expect(row.verified ? [0, 1] : [1, null]).toContain(shown.v_plus);
  }
});

test("two thirds of the verified have a trade, half to two thirds of all a cover on computers", () => {
  const users = sampleOf(5);
  const verified = users.filter((user) => user.verification !== undefined);
  const share = (some: readonly LazyUser[], all: readonly LazyUser[]) => some.length / all.length;
  expect(verified.length).toBeGreaterThan(1000);
  expect(
    share(
      verified.filter((user) => user.verification?.trade !== undefined),
      verified,
    ),
  ).toBeCloseTo(2 / 3, 1);
  const covered = share(
    users.filter((user) => user.decorations.cover !== undefined),
    users,
  );
  expect(covered).toBeGreaterThan(0.5);
  expect(covered).toBeLessThan(0.67);
  const languages = new Set(users.map((user) => user.language));
  expect([...languages].sort()).toEqual(["en", "zh-cn", "zh-hk", "zh-tw"]);
});
