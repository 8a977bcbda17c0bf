/** The rules of a list as functions, for bundles: much smaller than the rules as data with their reader in paging.ts. */
import type { Body } from "./body.ts";

/**
 * The parameters that lead to one page: `{ page: 2, sinceId: "5269063938086304kp2" }`. Those that the first page does not
 * have are undefined there. It survives JSON, so it can be kept as a bookmark.
 */
export type ListPosition = Readonly<Record<string, string | number | undefined>>;

/** The payload of a page that is not withheld, by its operation object. Of Just One it is `data` of the body. */
export type PageContent<Operation> = Exclude<
  [Extract<Body<Operation>, { code: 0 }>] extends [never]
    ? Body<Operation>
    : Extract<Body<Operation>, { code: 0; data: unknown }>["data"],
  { ok: 0 }
>;

/** How a list is walked. Content is the payload of a page, which is an object; properties in it may be missing. */
export interface ListRules<Content, Item> {
  /** The position of the first page; its keys are all parameters that change from page to page. */
  readonly first: ListPosition;
  /** The items of a page; not an array when the payload is not a page. */
  readonly items: (content: Content) => readonly Item[] | undefined;
  /** What identifies an item; undefined when the item lacks it. */
  readonly id: (item: unknown) => unknown;
  /** How many items the service announces; absent where it announces none. */
  readonly total?: (content: Content) => string | number | undefined;
  /**
   * Whether a page is the last: by its mark, or because it is empty where an empty page is past the end. Where pages are
   * counted and an empty page is the end, a mark is not believed: one more request is surer.
   */
  readonly isEnd: (content: Content) => boolean;
  /** Whether an item is pinned to the top, outside the order of the others; absent where none is. */
  readonly isPinned?: (item: unknown) => boolean;
  /** The position after a page; a value is undefined when the page lacks its cursor. */
  readonly next: (content: Content, at: ListPosition) => ListPosition;
}
