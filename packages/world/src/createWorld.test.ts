import { expect, test } from "vitest";
import { createWorld } from "./index.ts";
import { toUid } from "./uid.ts";

test("a nickname leads back to its person, over all of the seven billion", () => {
  const world = createWorld({ seed: 1 });
  for (let i = 0; i < 2000; i++) {
    const uid = toUid(1_000_000_000 + i * 3_499_999);
    expect(world.uidOf(world.nicknameOf(uid))).toBe(uid);
  }
});
