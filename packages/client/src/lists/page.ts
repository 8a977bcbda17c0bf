/** One page of fans or follows. */
import type { Received } from "../payload.ts";

/** Whoever is on a list. */
export interface Listed {
  id: number;
  idstr: string;
}

/** What a page's payload must have to be one. */
export interface ListedPage<Item> {
  ok: 1;
  users: Item[];
  total_number: number;
}

export interface Page<Item> {
  /** In the service's order; an empty page is the end of the list, a short one is not. */
  readonly items: readonly Item[];
  /** What the service announces; a list whose accounts are partly hidden has fewer. */
  readonly total: number;
  /** From 1 on. */
  readonly number: number;
  readonly requestId: string | undefined;
  /** The page after this one; undefined, and no call, when this one is empty. */
  readonly next: () => Promise<Page<Item> | undefined>;
}

export function readPage<Item extends Listed>(
  { payload, requestId, broken }: Received<ListedPage<Item>>,
  number: number,
  after: () => Promise<Page<Item>>,
): Page<Item> {
  const { users: items, total_number: total } = payload;
  if (!Array.isArray(items)) throw broken("a page without a list");
  if (!items.every((item) => /^\d+$/.test(uidOf(item)))) throw broken("a row without an id");
  return { items, total, number, requestId, next: async () => (items.length === 0 ? undefined : after()) };
}

/** The text comes first: past 2^53 it is what the service means. */
export const uidOf = (item: Listed | null): string => String(item?.idstr ?? item?.id);
