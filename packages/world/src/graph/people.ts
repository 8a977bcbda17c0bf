// A list of people of which any part can be asked first.
import type { Uid } from "../user/user.ts";

/** One ordered list of people, of which any part can be asked first. */
export interface People {
  /** Exactly how many `slice` can yield. */
  readonly length: number;
  /** People `start` … `start + count - 1`, fewer at the end, none past it. */
  slice(start: number, count: number): Uid[];
}

export const NOBODY: People = { length: 0, slice: () => [] };

/** `at` is asked for rows 0 … length - 1 only. */
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
