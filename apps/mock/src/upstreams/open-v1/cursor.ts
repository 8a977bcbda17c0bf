// The algebra of V1's cursors: offsets. -1 and 0 are the start, `next_cursor` is 0 at the end.
import type { People, Uid } from "@weibo-kit/world";

export interface Paging {
  readonly cursor: number;
  readonly count: number;
}

export interface Page {
  readonly uids: readonly Uid[];
  readonly next_cursor: number;
  readonly previous_cursor: number;
}

/** `previous_cursor` is the offset of the page before, 0 where there is none: our choice. */
export function pageOf(people: People, { cursor, count }: Paging): Page {
  const start = Math.max(0, cursor);
  const end = start + count;
  return {
    uids: people.slice(start, count),
    next_cursor: end < people.length ? end : 0,
    previous_cursor: Math.max(0, start - count),
  };
}
