// What only the values of a scenario may be; the checks that all options share are those of `@weibo-kit/types/options`.
import { amount, type Check, isObject, wholeNumber } from "@weibo-kit/types/options";
import { say, suggested } from "../../mistake.ts";
import { LONGEST_WAIT } from "../../units/longest-wait.ts";
import { PAGES, pageRange } from "../../units/page-range.ts";

/** In milliseconds; seconds have the same bound. */
export const wait: Check = (value) =>
  amount(value) ??
  (typeof value === "number" && value <= LONGEST_WAIT ? undefined : say("must be at most {0}", LONGEST_WAIT));

export const oneOf =
  (known: readonly (string | number)[]): Check =>
  (value) =>
    known.some((each) => each === value) ? undefined : unknownWord(value, known.map(String));

const unknownWord = (value: unknown, known: readonly string[]) =>
  say("names {0}. {1}", JSON.stringify(value), suggested(String(value), known, say("Known: {0}", known)));

/** A page, or a range of them: 3, `3..5`, `100..`. */
export const pages: Check = (value) => {
  if (typeof value !== "string") return wholeNumber(1)(value);
  if (!PAGES.test(value)) return say("must be a page or a range of pages, 3 or {0}", '"3..5"');
  const { from, to } = pageRange(value);
  return from > to ? say("has a from above its to") : undefined;
};

/** The first check, then a range in which `from` is not above `to`. */
export const rising =
  (form: Check): Check =>
  (value) => {
    const problem = form(value);
    if (problem !== undefined || !isObject(value)) return problem;
    return Number(value.from) > Number(value.to) ? say("has a from above its to") : undefined;
  };
