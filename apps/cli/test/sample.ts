// The user of the examples, in the default world.
import { createWorld } from "@weibo-kit/world";

/** The uid that all examples ask about. */
export const UID = "1234567890";

/** How many fans that user has. */
export const FANS = fansOf(Number(UID));

function fansOf(uid: number): number {
  const world = createWorld();
  return world.has(uid) ? world.fans(uid).length : 0;
}
