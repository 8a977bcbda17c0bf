// The pages that a rule is about: one, or a range with an open end.

export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** A range as a scenario writes it: `3..5`, `100..`, `..2`. */
export const PAGES = /^(?:[1-9]\d{0,8}\.\.(?:[1-9]\d{0,8})?|\.\.[1-9]\d{0,8})$/;

/** @param page a number, or a text that fits `PAGES` */
export function pageRange(page: number | string): PageRange {
  if (typeof page === "number") return { from: page, to: page };
  const [from = "", to = ""] = page.split("..");
  return { from: from === "" ? 1 : Number(from), to: to === "" ? Number.POSITIVE_INFINITY : Number(to) };
}
