// What the values of a scenario may be. A check returns what is wrong, as the end of a sentence, or undefined.
import { LONGEST_WAIT } from "../../units/longest-wait.ts";

export type Check = (value: unknown) => string | undefined;

/** The keys that an object may have, each with the check of its value. */
type Keys = Readonly<Record<string, Check>>;

type Shape = Readonly<Record<string, unknown>>;

const amount: Check = (value) =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? undefined : "must be a finite number from 0 up";

/** In milliseconds; seconds have the same bound. */
export const wait: Check = (value) =>
  amount(value) ?? (typeof value === "number" && value <= LONGEST_WAIT ? undefined : `must be at most ${LONGEST_WAIT}`);

export const ordinal: Check = (value) =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? undefined : "must be a whole number from 1 up";

export const share: Check = (value) =>
  typeof value === "number" && value >= 0 && value <= 1 ? undefined : "must be a share from 0 to 1";

export const text: Check = (value) => (typeof value === "string" ? undefined : "must be a text");

export const name: Check = (value) => (value === "" ? "must not be empty" : text(value));

export const list: Check = (value) => (Array.isArray(value) ? undefined : "must be a list");

export const object: Check = (value) => (isObject(value) ? undefined : "must be an object");

export const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.some((each) => each === value) ? undefined : `names ${JSON.stringify(value)}. Known: ${known.join(", ")}`;

export const nameOrNumber: Check = (value) => (typeof value === "number" ? amount(value) : name(value));

export const numberOr =
  (number: Check, form: Check): Check =>
  (value) =>
    isObject(value) ? form(value) : number(value);

/** An object with these own keys alone; undefined counts as left out. */
export const objectOf =
  (keys: Keys, ...required: readonly string[]): Check =>
  (value) => {
    if (!isObject(value)) return "must be an object";
    for (const [key, inner] of Object.entries(value)) {
      const check = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (check === undefined) return `has the unknown key "${key}". Known: ${Object.keys(keys).join(", ")}`;
      const problem = inner === undefined ? undefined : check(inner);
      if (problem !== undefined) return `${key} ${problem}`;
    }
    const missing = required.find((key) => !Object.hasOwn(value, key) || value[key] === undefined);
    return missing === undefined ? undefined : `lacks "${missing}"`;
  };

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

const isObject = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);
