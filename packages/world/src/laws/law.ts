// A law: a promise about every person of a world, and a way to find it broken.
import type { Uid } from "../user/user.ts";
import type { World } from "../world.ts";

export interface Law {
  /** Never changes its meaning. */
  readonly id: string;
  readonly promise: string;
  /** What is wrong with this person; undefined when nothing is. */
  breach(world: World, uid: Uid): string | undefined;
}

/** Rows of a list that a law looks at: all of a short one, else its beginning, middle and end. */
export function rowsToCheck(length: number): readonly (readonly [start: number, count: number])[] {
  if (length <= 100) return [[0, length]];
  return [
    [0, 20],
    [Math.floor(length / 2), 20],
    [length - 20, 20],
  ];
}
