// What only the values of a scenario may be; the checks that all options share are those of `@weibo-kit/types/options`.
import { amount, type Check, isObject, name, wholeNumber } from "@weibo-kit/types/options";
import { LONGEST_WAIT } from "../../units/longest-wait.ts";

/** In milliseconds; seconds have the same bound. */
export const wait: Check = (value) =>
  amount(value) ?? (typeof value === "number" && value <= LONGEST_WAIT ? undefined : `must be at most ${LONGEST_WAIT}`);

export const ordinal: Check = wholeNumber(1);

export const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.some((each) => each === value) ? undefined : `names ${JSON.stringify(value)}. Known: ${known.join(", ")}`;

export const nameOrNumber: Check = (value) => (typeof value === "number" ? amount(value) : name(value));

export const numberOr =
  (number: Check, form: Check): Check =>
  (value) =>
    isObject(value) ? form(value) : number(value);

/** The first check, then a range in which `from` is not above `to`. */
export const rising =
  (form: Check): Check =>
  (value) => {
    const problem = form(value);
    if (problem !== undefined || !isObject(value)) return problem;
    return Number(value.from) > Number(value.to) ? "has a from above its to" : undefined;
  };

/** The second form for an object that has its key, else the first. */
export const either =
  (form: Check, key: string, other: Check): Check =>
  (value) =>
    isObject(value) && Object.hasOwn(value, key) ? other(value) : form(value);
