import { expect, test } from "vitest";
import { createWorld } from "../index.ts";
import { DrawnUser } from "./drawn-user.ts";

test("a user has every field, optional ones included", () => {
  const world = createWorld();
  const users = world.find({ verified: true }, { limit: 40 }).map((uid) => world.user(uid));
  const names = new Set(users.flatMap((user) => Object.keys(user)));
  const getters = Object.entries(Object.getOwnPropertyDescriptors(DrawnUser.prototype)).filter(([, { get }]) => get);
  const ofAuthors = ["timeline", "videos", "documentedPost"];
  const fields = getters.map(([name]) => name).filter((name) => !ofAuthors.includes(name));
  expect([...names].sort()).toEqual([...fields, "uid"].sort());
});
