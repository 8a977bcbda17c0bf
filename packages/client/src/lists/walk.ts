/** A walk over a whole list. The list may change meanwhile: each item comes once, and the walk always ends. */
import type { ListPosition, ListRules } from "@weibo-kit/types/lists";
import type { CallOptions } from "../options/options.ts";
import { packIds, unpackIds } from "./packed-ids.ts";
import { idOf, isNoProgress, type Page } from "./page.ts";
import { gapsIn, type Size, sum, type WalkReport } from "./report.ts";

/** The options of a walk. */
export interface WalkOptions extends CallOptions {
  /** Pages that one `for await` requests at most; default 1000. */
  readonly maxPages?: number;
  /** Also gives items that came before; default false. */
  readonly repeats?: boolean;
  /** Where an earlier walk stopped. */
  readonly from?: Bookmark | undefined;
}

/** What a later walk needs to go on, in this process or another; it survives JSON. */
export interface Bookmark {
  /** The ids of the items that were given, packed; bookmarks of earlier versions have a list. */
  readonly seen: string | readonly string[];
  /** The parameters of the page to go on with, such as `page` or a cursor. */
  readonly [parameter: string]: string | number | undefined | readonly string[];
}

const MAX_PAGES = 1000;

/** A walk over a list. After an error or a `break`, another `for await` goes on where the walk was. */
export class Walk<Item> implements AsyncIterable<Item> {
  readonly #rules: ListRules<never, unknown>;
  readonly #read: (at: ListPosition, counted: number) => Promise<Page<Item>>;
  readonly #options: WalkOptions;
  readonly #seen: Set<string>;
  /** Read, but not given yet. */
  #pending: Item[] = [];
  /** The page that was read last, to which the pending items belong. */
  #last: ListPosition;
  #next: ListPosition;
  #pages = 0;
  readonly #sizes: Size[] = [];
  #given = 0;
  #repeats = 0;
  #total: number | undefined;
  #stopped: WalkReport["stopped"];

  constructor(
    rules: ListRules<never, unknown>,
    read: (at: ListPosition, counted: number) => Promise<Page<Item>>,
    first: ListPosition,
    options: WalkOptions,
  ) {
    this.#rules = rules;
    this.#read = read;
    this.#options = options;
    this.#last = first;
    this.#next = first;
    this.#seen = new Set(unpackIds(options.from?.seen));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const { maxPages = MAX_PAGES, signal } = this.#options;
    this.#stopped = undefined;
    yield* this.#givePending();
    for (let left = maxPages; !this.#stopped; left -= 1) {
      // After an abort the next call is made, because it rejects; ending here would look like success.
      if (left <= 0 && !signal?.aborted) this.#stopped = "max-pages";
      else await this.#readNext();
      yield* this.#givePending();
    }
  }

  /** What the walk found so far. */
  get report(): WalkReport {
    const absent = Math.max(0, (this.#total ?? 0) - this.#seen.size);
    const gaps = gapsIn(this.#sizes);
    const isAtEnd = this.#stopped !== undefined && this.#stopped !== "max-pages";
    const missing = isAtEnd ? absent : Math.min(absent, sum(gaps));
    return {
      pages: this.#pages,
      given: this.#given,
      repeats: this.#repeats,
      total: this.#total,
      missing,
      unread: absent - missing,
      gaps,
      stopped: this.#stopped,
    };
  }

  /** Where the walk is: it leads to the items that were not given yet. */
  get bookmark(): Bookmark {
    const pending = new Set(this.#pending.map((item) => idOf(this.#rules, item)));
    const position = pending.size > 0 ? this.#last : this.#next;
    return { ...position, seen: packIds([...this.#seen].filter((id) => !pending.has(id))) };
  }

  *#givePending(): Generator<Item, void, undefined> {
    while (!this.#options.signal?.aborted) {
      const item = this.#pending.shift();
      if (item === undefined) return;
      this.#given += 1;
      yield item;
    }
  }

  /** Reads the next page. The last page stays the next one, so that a later `for await` finds what was added to it. */
  async #readNext(): Promise<void> {
    const page = await this.#read(this.#next, this.#pages + 1);
    const { items, total, number, nextPosition } = page;
    this.#pages += 1;
    this.#total = total;
    this.#last = this.#next;
    const before = this.#seen.size;
    this.#pending = items.filter((item) => this.#isNew(item) || this.#options.repeats);
    const size = items.filter((item) => !this.#rules.isPinned?.(item)).length;
    if (size > 0 || nextPosition) this.#sizes.push({ page: number, size });
    if (!nextPosition) this.#stopped = items.length > 0 ? "end" : "empty";
    else {
      if (this.#seen.size === before && isNoProgress(this.#rules, page, this.#next)) this.#stopped = "nothing-new";
      this.#next = nextPosition;
    }
  }

  #isNew(item: Item): boolean {
    const id = idOf(this.#rules, item);
    const isNew = !this.#seen.has(id);
    if (isNew) this.#seen.add(id);
    else this.#repeats += 1;
    return isNew;
  }
}
