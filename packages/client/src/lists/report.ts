// What a walk found, and what is missing.

/** The report of a walk, up to date at any time. */
export interface WalkReport {
  /** Pages that were read. */
  readonly pages: number;
  /** Items that were given to the caller. */
  readonly given: number;
  /** How often an item came that had come before, because the list changed between two pages. */
  readonly repeats: number;
  /** The number of items that the last page announced. */
  readonly total: number | undefined;
  /** How many of the announced items are gone: they did not come on the pages that were read; services hide some. */
  readonly missing: number;
  /** How many of the announced items are on pages that were not read; 0 at the end. */
  readonly unread: number;
  /** Pages within the list that were shorter than others: items are hidden there, or were removed. */
  readonly gaps: readonly Gap[];
  /**
   * Why the walk ended; undefined before its end. `empty`: at an empty page; `end`: at a page that is marked as the
   * last; `nothing-new`: at a page that only repeated others; `max-pages`: at the limit of the options.
   */
  readonly stopped: "empty" | "end" | "nothing-new" | "max-pages" | undefined;
}

/** A page that was shorter than others. */
export interface Gap {
  /** The number of the page. */
  readonly page: number;
  /** How many items it had less than the longest page. */
  readonly missing: number;
}

/** The length of a page. */
export interface Size {
  readonly page: number;
  readonly size: number;
}

/** Page sizes are not documented, so the longest page counts as full. The last page may be short. */
export function gapsIn(sizes: readonly Size[]): readonly Gap[] {
  const longest = Math.max(0, ...sizes.map(({ size }) => size));
  return sizes.slice(0, -1).flatMap(({ page, size }) => (size < longest ? [{ page, missing: longest - size }] : []));
}

/** How many items all gaps have less. */
export const sum = (gaps: readonly Gap[]): number => gaps.reduce((all, { missing }) => all + missing, 0);
