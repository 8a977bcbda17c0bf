/** A walk over a whole list that changes underfoot: nobody comes twice, and it always ends. */
import type { CallOptions } from "../options.ts";
import { type Listed, type Page, uidOf } from "./page.ts";
import { gapsIn, type Size, type WalkReport } from "./report.ts";

export interface WalkOptions extends CallOptions {
  /** Pages that one `for await` asks for at most; default 1000. */
  readonly maxPages?: number;
  /** Also give those who were already given; default false. */
  readonly repeats?: boolean;
  /** Where an earlier walk stopped. */
  readonly from?: Bookmark | undefined;
}

/** All that a later walk must know; it survives JSON. */
export interface Bookmark {
  readonly page: number;
  readonly seen: readonly string[];
}

const MAX_PAGES = 1000;

/** After an error or a `break` the same walk goes on where it was: just start another `for await`. */
export class Walk<Item extends Listed> implements AsyncIterable<Item> {
  readonly #ask: (page: number) => Promise<Page<Item>>;
  readonly #options: WalkOptions;
  readonly #seen: Set<string>;
  /** Fetched, not given yet. */
  #waiting: Item[] = [];
  #page: number;
  readonly #sizes: Size[] = [];
  #given = 0;
  #repeats = 0;
  #total: number | undefined;
  #stopped: WalkReport["stopped"];

  constructor(ask: (page: number) => Promise<Page<Item>>, first: number, options: WalkOptions) {
    this.#ask = ask;
    this.#options = options;
    this.#page = options.from?.page ?? first;
    this.#seen = new Set(options.from?.seen);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const { maxPages = MAX_PAGES, signal } = this.#options;
    this.#stopped = undefined;
    yield* this.#give();
    for (let left = maxPages; !this.#stopped; left -= 1) {
      // Who aborted is told so by the next page's call, not that all is well.
      if (left <= 0 && !signal?.aborted) this.#stopped = "max-pages";
      else await this.#turn();
      yield* this.#give();
    }
  }

  get report(): WalkReport {
    const missing = Math.max(0, (Number(this.#total) || 0) - this.#seen.size);
    const pages = this.#sizes.length;
    const counts = { pages, given: this.#given, repeats: this.#repeats, total: this.#total, missing };
    return { ...counts, gaps: gapsIn(this.#sizes), stopped: this.#stopped };
  }

  get bookmark(): Bookmark {
    const waiting = new Set(this.#waiting.map(uidOf));
    const page = this.#waiting.length > 0 ? this.#page - 1 : this.#page;
    return { page, seen: [...this.#seen].filter((uid) => !waiting.has(uid)) };
  }

  *#give(): Generator<Item, void, undefined> {
    while (!this.#options.signal?.aborted) {
      const item = this.#waiting.shift();
      if (!item) return;
      this.#given += 1;
      yield item;
    }
  }

  /** Turns the page, unless it was the last. An empty page is asked for again next time: somebody may have come. */
  async #turn(): Promise<void> {
    const { items, total } = await this.#ask(this.#page);
    this.#total = total;
    this.#sizes.push({ page: this.#page, size: items.length });
    if (items.length === 0) {
      this.#stopped = "empty";
      return;
    }
    const before = this.#seen.size;
    this.#waiting = items.filter((item) => this.#isNew(item) || this.#options.repeats);
    if (this.#seen.size === before) this.#stopped = "nothing-new";
    this.#page += 1;
  }

  #isNew(item: Item): boolean {
    const uid = uidOf(item);
    const isNew = !this.#seen.has(uid);
    if (isNew) this.#seen.add(uid);
    else this.#repeats += 1;
    return isNew;
  }
}
