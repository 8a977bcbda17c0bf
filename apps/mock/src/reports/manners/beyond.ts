// Which page of a list was requested beyond its last one: in one pass over the list, since a journal may be long.
import type { Page } from "./page.ts";

/**
 * For each last page the first later page that is beyond it.
 *
 * @param pages of one list, in the order of the calls
 */
export function beyondIn(pages: readonly Page[]): readonly (readonly [last: Page, beyond: Page])[] {
  const found: (readonly [Page, Page])[] = [];
  const seen = new Set<string>();
  /** Last pages that no page went beyond yet. Their numbers never rise, so comparing with the newest is enough. */
  const open: Page[] = [];
  for (const page of pages) {
    for (let last = open.at(-1); last && isBeyond(last, page, seen); last = open.at(-1)) {
      found.push([last, page]);
      open.pop();
    }
    seen.add(page.text);
    if (page.entry.isLast) open.push(page);
  }
  return found;
}

/** A larger number; with cursors alone, a page that was not requested on the way to the last one. */
function isBeyond(last: Page, page: Page, seen: ReadonlySet<string>): boolean {
  return last.number === undefined ? !seen.has(page.text) : Number(page.number) > last.number;
}
