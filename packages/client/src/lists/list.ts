/** A list of people, page by page or all of it: `weibo.fans` and `weibo.follows`. */
import type { CallOptions } from "../options.ts";
import { type Outcome, outcomeOf } from "../outcome.ts";
import type { Received } from "../payload.ts";
import { type Listed, type ListedPage, type Page, readPage } from "./page.ts";
import { Walk, type WalkOptions } from "./walk.ts";

/** Whose list, and where in it. */
export interface ListQuery {
  readonly uid: string;
  /** The first page is 1. */
  readonly page?: number | undefined;
}

export interface List<Item extends Listed> {
  /** @throws {WithheldError} when its owner shows the list to fans only; see `Failure` for all the rest. */
  page(query: ListQuery, options?: CallOptions): Promise<Page<Item>>;
  /** The same, with errors as values. */
  try(query: ListQuery, options?: CallOptions): Promise<Outcome<Page<Item>>>;
  /** Everybody on the list from this page on, each once; nothing is asked before the first step. */
  all(query: ListQuery, options?: WalkOptions): Walk<Item>;
}

export type AskForPage<Item> = (
  query: { uid: string; page: number },
  options: CallOptions,
) => Promise<Received<ListedPage<Item>>>;

export function createList<Item extends Listed>(ask: AskForPage<Item>): List<Item> {
  const page: List<Item>["page"] = async ({ uid, page: number = 1 }, options = {}) => {
    const received = await ask({ uid, page: number }, options);
    return readPage(received, number, () => page({ uid, page: number + 1 }, options));
  };
  return {
    page,
    try: (query, options) => outcomeOf(page(query, options)),
    all: ({ uid, page: first = 1 }, options = {}) =>
      new Walk((number) => page({ uid, page: number }, options), first, options),
  };
}
