// A law: a promise about every user of a world, and a way to find it broken.
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";

/** A promise about every user of a world. */
export interface Law {
  /** Its meaning never changes. */
  readonly id: string;
  readonly promise: string;
  /** What is wrong with this user; undefined if nothing is. */
  breach(world: World, uid: Uid): string | undefined;
}

/** The rows of a list that a law checks: all of a short list, else its beginning, middle and end. */
export function rowsToCheck(length: number): readonly (readonly [start: number, count: number])[] {
  if (length <= 100) return [[0, length]];
  return [
    [0, 20],
    [Math.floor(length / 2), 20],
    [length - 20, 20],
  ];
}
