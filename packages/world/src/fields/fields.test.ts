import { expect, test } from "vitest";
import { createWorld } from "../index.ts";
import { fields } from "./fields.ts";

test("a user has every field, optional ones included", () => {
  const world = createWorld();
  const users = world.find({ verified: true }, { limit: 40 }).map((uid) => world.user(uid));
  const names = new Set(users.flatMap((user) => Object.keys(user)));
  expect([...names].sort()).toEqual([...Object.keys(fields), "uid"].sort());
});
