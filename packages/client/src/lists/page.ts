/** Reads one page of a list, by the rules of its operation. */
import type { ListPosition, ListRules } from "@weibo-kit/types/lists";
import type { Payload } from "../call/payload.ts";

/** One page of a list. */
export interface Page<Item> {
  /** In the service's order. A short page is not the end of the list. */
  readonly items: readonly Item[];
  /** The number of items that the service announces; a list with hidden items has fewer. */
  readonly total: number | undefined;
  /** The parameter `page`; in a list without one, pages are counted from 1 by `next`. */
  readonly number: number;
  readonly requestId: string | undefined;
  /** The parameters of the next page, such as `page` or a cursor; undefined on the last page. */
  readonly nextPosition: ListPosition | undefined;
  /** Requests the next page; undefined after the last page, and for a page that only repeats others. */
  readonly next: () => Promise<Page<Item> | undefined>;
}

/** A page before it can request the next one. */
export type PageRead<Item> = Omit<Page<Item>, "next" | "number">;

/** @throws {ProtocolError} when the payload is not a page, or an item has no id */
export function readPage<Content, Item>(
  rules: ListRules<Content, Item>,
  at: ListPosition,
  { content, requestId, broken }: Payload<Content>,
): PageRead<Item> {
  const items = rules.items(content);
  if (!Array.isArray(items)) throw broken("a page without a list");
  if (!items.every((item) => /^\d+$/.test(idOf(rules, item)))) throw broken("a row without an id");
  const total = rules.total?.(content);
  const next = rules.next(content, at);
  // Without its cursor, the next position would lead back to the first page.
  const nextPosition = rules.isEnd(content) || Object.values(next).includes(undefined) ? undefined : next;
  return { items, total: total === undefined ? total : Number(total), requestId, nextPosition };
}

/**
 * Whether a page without a new item ends the list: it repeats others, or its cursor did not move either. Pinned items do
 * not count, because they repeat by design.
 */
export const isNoProgress = <Item>(
  rules: ListRules<never, unknown>,
  { items, nextPosition }: PageRead<Item>,
  at: ListPosition,
): boolean => items.some((item) => !rules.isPinned?.(item)) || JSON.stringify(nextPosition) === JSON.stringify(at);

/** The id of an item. Rows that lack the string with all digits have `id`. */
export const idOf = (rules: ListRules<never, unknown>, item: unknown): string =>
  String(rules.id(item) ?? Object(item).id);
