// The users of Just One's payloads come out as JSON.stringify writes them, by generated code and where that is forbidden.
import { createWorld, type LazyUser, type World } from "@weibo-kit/world";
import { JsonWriter } from "@weibo-kit/world/json-text";
import { expect, test } from "vitest";
import type { Template } from "../src/render/template/template.ts";
import { listedFan } from "../src/upstreams/justone/payloads/listed-fan.ts";
import { listedUser } from "../src/upstreams/justone/payloads/listed-user.ts";
import { profile } from "../src/upstreams/justone/payloads/profile.ts";
import { rowsByMonth } from "../src/upstreams/justone/payloads/row-variants.ts";
import { textOf, waysOf } from "./ways-to-write.ts";

/** Users from all over a world, and the famous ones. */
function sampleOf(world: World, step: number, count: number): readonly LazyUser[] {
  const uids = Array.from({ length: count }, (_, index) => 1_000_000_000 + index * step);
  const famous = world.find({ verified: true }, { limit: 50 });
  return [...uids, ...famous].filter((uid) => world.has(uid)).map((uid) => world.lazyUser(uid));
}

test("six thousand users of every kind come out as JSON.stringify writes them", () => {
  const { listed, fan } = rowsByMonth["2026-07"];
  const templates = [listedUser, listedFan, listed, fan, profile].map((template: Template<object, LazyUser>) => ({
    template,
    ways: waysOf(template),
  }));
  const users = [
    ...sampleOf(createWorld(), 1_166_000, 6_000),
    ...sampleOf(createWorld({ seed: 7, population: 50 }), 1, 50),
  ];
  expect(users.length).toBeGreaterThan(5_500);
  for (const user of users) {
    for (const { template, ways } of templates) {
      const expected = JSON.stringify(template.plain(user));
      // A call of `expect` for each would take longer than all the rest.
      for (const write of ways) if (textOf(write, user) !== expected) expect(textOf(write, user)).toBe(expected);
    }
  }
});

test("users come out whole from a buffer that is reallocated in the middle", () => {
  const ways = waysOf(listedFan);
  for (const [index, user] of sampleOf(createWorld(), 34_999_999, 200).entries()) {
    for (const write of ways)
      expect(textOf(write, user, new JsonWriter(64 + index * 20))).toBe(JSON.stringify(listedFan.plain(user)));
  }
});
