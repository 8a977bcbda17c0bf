/** A list, page by page or as a whole, such as `weibo.fans`. */
import type { ListPosition, ListRules } from "@weibo-kit/types/lists";
import { type ChecksOf, flag } from "@weibo-kit/types/options";
import { fromCaller } from "../call/from-caller.ts";
import type { Outcome } from "../call/outcome.ts";
import type { Payload } from "../call/payload.ts";
import { createSingle } from "../call/single.ts";
import { CALL, check, from0 } from "../options/checks.ts";
import type { CallOptions } from "../options/options.ts";
import { idOf, isNoProgress, type Page, readPage } from "./page.ts";
import { bookmarkOf, positionIn } from "./position.ts";
import { Walk, type WalkOptions } from "./walk.ts";

/** A list. `Query` names the list, and may name a page of it. */
export interface List<Item, Query> {
  /** @throws {WithheldError} when the owner shows the list to fans only; see `Failure` for the other errors */
  page(query: Query, options?: CallOptions): Promise<Page<Item>>;
  /** The same, with errors as values. */
  try(query: Query, options?: CallOptions): Promise<Outcome<Page<Item>>>;
  /** All items from this page on, each once. Nothing is requested before the first step. */
  all(query: Query, options?: WalkOptions): Walk<Item>;
}

const ACT = "read a list";

/**
 * Creates a list from the rules of its operation, a function that requests the payload of one page, and the checks of
 * its parameters.
 */
export function createList<Content, Item, Query extends Readonly<Record<string, unknown>>>(
  rules: ListRules<Content, Item>,
  request: (query: Query, options: CallOptions) => Promise<Payload<Content>>,
  parameters: ChecksOf<Query>,
): List<Item, Query> {
  const walk: ChecksOf<WalkOptions> = { ...CALL, maxPages: from0, repeats: flag, from: bookmarkOf(rules.first) };
  /** `firstOn` has the page on which each item came first: a page that is requested twice does not repeat itself. */
  const read = async (
    query: Query,
    at: ListPosition,
    options: CallOptions,
    counted = 1,
    firstOn = new Map<string, number>(),
  ): Promise<Page<Item>> => {
    const page = readPage(rules, at, await request({ ...query, ...at }, options));
    const { items, nextPosition } = page;
    for (const id of items.map((item) => idOf(rules, item))) firstOn.set(id, firstOn.get(id) ?? counted);
    const next: Page<Item>["next"] = async () => {
      const traced = fromCaller(next);
      const following = nextPosition && (await traced(read(query, nextPosition, options, counted + 1, firstOn)));
      if (!following || following.items.some((item) => Number(firstOn.get(idOf(rules, item))) > counted))
        return following;
      return isNoProgress(rules, following, nextPosition) ? undefined : following;
    };
    return { ...page, number: Number(at.page ?? counted), next };
  };
  const single = createSingle(async (query: Query, options) => {
    check(query, parameters, "parameter", ACT);
    return read(query, positionIn(rules.first, query), options);
  });
  const all: List<Item, Query>["all"] = (query, options = {}) => {
    const traced = fromCaller(all);
    check(query, parameters, "parameter", ACT);
    check(options, walk, "option", ACT);
    const { signal, from } = options;
    const first = positionIn(rules.first, { ...query, ...from });
    return new Walk(rules, (at, counted) => traced(read(query, at, { signal }, counted)), first, options);
  };
  return { page: single.get, try: single.try, all };
}
