/** What a walk found, and what it did not. */
export interface WalkReport {
  /** Pages that came. */
  readonly pages: number;
  /** Items that were given out. */
  readonly given: number;
  /** How often somebody came who was there already: the list moved. */
  readonly repeats: number;
  /** What the last page announced. */
  readonly total: number | undefined;
  /** How many of those announced were not seen; the service hides some accounts. */
  readonly missing: number;
  /** Pages inside the list that were shorter than the others: somebody is hidden there, or left. */
  readonly gaps: readonly Gap[];
  /** Why it ended; undefined while it has not. */
  readonly stopped: "empty" | "nothing-new" | "max-pages" | undefined;
}

export interface Gap {
  readonly page: number;
  readonly missing: number;
}

export interface Size {
  readonly page: number;
  readonly size: number;
}

/** The page size is not documented, so the longest page tells it; the last page may be short. */
export function gapsIn(sizes: readonly Size[]): readonly Gap[] {
  const filled = sizes.filter(({ size }) => size > 0);
  const longest = Math.max(0, ...filled.map(({ size }) => size));
  return filled.slice(0, -1).flatMap(({ page, size }) => (size < longest ? [{ page, missing: longest - size }] : []));
}
