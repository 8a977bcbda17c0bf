// What the rules need of each call's URL, some calls at a time: a long URL takes time to read, and a rule reads all calls.
import type { Entry } from "../../exchange/entry.ts";
import type { Mask } from "../../journal/mask.ts";
import type { Router } from "../../router.ts";
import { knownParameters } from "./known-parameters.ts";
import { type Page, pageOf } from "./page.ts";
import type { Remark } from "./remark.ts";

/** How many calls are read at a time: some milliseconds of work. */
export const SLICE = 100;

/** The calls of one tenant. */
export interface ReadCalls {
  /** Equal URLs are one text, which compares quickly. */
  readonly calls: readonly Entry[];
  /** Of the calls whose operation has pages. */
  readonly pages: readonly Page[];
  readonly known: Remark;
}

/** Gives an empty list between two slices, and returns all. */
export function* readInSlices(
  entries: readonly Entry[],
  router: Router,
  mask: Mask,
): Generator<readonly never[], ReadCalls> {
  const urls = new Map<string, string>();
  const calls: Entry[] = [];
  const pages: Page[] = [];
  let known = knownParameters([], router, mask);
  for (let start = 0; start < entries.length; start += SLICE) {
    if (start > 0) yield [];
    const slice = entries.slice(start, start + SLICE).map((entry) => ({ ...entry, url: sharedIn(urls, entry.url) }));
    const more = knownParameters(slice, router, mask);
    known = {
      ...known,
      occasions: known.occasions + more.occasions,
      lapses: known.lapses.concat(more.lapses),
      entries: known.entries.concat(more.entries),
    };
    calls.push(...slice);
    pages.push(...slice.flatMap((entry) => pageOf(entry, router) ?? []));
  }
  return { calls, pages, known };
}

function sharedIn(urls: Map<string, string>, url: string): string {
  const shared = urls.get(url) ?? url;
  urls.set(shared, shared);
  return shared;
}
