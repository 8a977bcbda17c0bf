// What only the values of a scenario may be; the checks that all options share are those of `@weibo-kit/types/options`.
import { amount, type Check, isObject } from "@weibo-kit/types/options";
import { say, suggested } from "../mistake.ts";
import { LONGEST_WAIT } from "../units/longest-wait.ts";

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

/** The first check, then a range in which `from` is not above `to`. */
export const rising =
  (form: Check): Check =>
  (value) => {
    const problem = form(value);
    if (problem !== undefined || !isObject(value)) return problem;
    return Number(value.from) > Number(value.to) ? say("has a from above its to") : undefined;
  };
