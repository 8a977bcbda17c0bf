// An ordered list of users, computed part by part.
import type { Uid } from "../user/user.ts";

/** One ordered list of users. Reading its last part costs no more than reading its first. */
export interface People {
  /** How many users the list has, exactly. */
  readonly length: number;
  /** The users `start` … `start + count - 1`; fewer at the end of the list, none past it. */
  slice(start: number, count: number): Uid[];
}

export const NO_PEOPLE: People = { length: 0, slice: () => [] };

/** A list of these users. */
export function listOf(users: readonly Uid[]): People {
  return {
    length: users.length,
    slice(start, count) {
      const first = Math.max(0, Math.floor(start));
      return users.slice(first, first + Math.max(0, Math.floor(count)));
    },
  };
}

/** A list whose rows `at` computes. It is called with rows 0 … length - 1 only. */
export function peopleOf(length: number, at: (row: number) => Uid): People {
  return {
    length,
    slice(start, count) {
      const first = Math.max(0, Math.floor(start));
      const end = Math.min(length, first + Math.max(0, Math.floor(count)));
      const uids: Uid[] = [];
      for (let row = first; row < end; row++) uids.push(at(row));
      return uids;
    },
  };
}
