// Checks of single values: each returns what is wrong with one, as the end of a sentence, or undefined.

/** Returns what is wrong with a value, `must be a text`, or undefined. */
export type Check = (value: unknown) => string | undefined;

/** The keys that an object may have, each with the check of its value. */
export type Checks = Readonly<Record<string, Check>>;

type Shape = Readonly<Record<string, unknown>>;

// Calls of `must` are marked as pure, so that a bundle has only the checks that it uses.
const must =
  (form: string, isRight: (value: unknown) => boolean): Check =>
  (value) =>
    isRight(value) ? undefined : `must be ${form}`;

/** Whether a value is an object, and no list. */
export const isObject = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text, empty or not. */
export const text: Check = /* @__PURE__ */ must("a text", (value) => typeof value === "string");

/** A text that is not empty. */
export const name: Check = (value) => (value === "" ? "must not be empty" : text(value));

/** A boolean. */
export const flag: Check = /* @__PURE__ */ must("true or false", (value) => typeof value === "boolean");

/** A function. */
export const callback: Check = /* @__PURE__ */ must("a function", (value) => typeof value === "function");

/** A list of anything. */
export const list: Check = /* @__PURE__ */ must("a list", Array.isArray);

/** An object with any keys. */
export const object: Check = /* @__PURE__ */ must("an object", isObject);

/** A finite number that is not negative. */
export const amount: Check = /* @__PURE__ */ must(
  "a finite number from 0 up",
  (value) => Number.isFinite(value) && Number(value) >= 0,
);

/** A number from 0 to 1; both ends are included. */
export const share: Check = /* @__PURE__ */ must(
  "a share from 0 to 1",
  (value) => typeof value === "number" && value >= 0 && value <= 1,
);

/** A whole number in a range; both ends are included. */
export const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  must(
    `a whole number from ${least} ${most === Number.MAX_SAFE_INTEGER ? "up" : `to ${most}`}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );

/** One of these texts. */
export const choice = (...known: readonly string[]): Check =>
  must(`one of ${known.join(", ")}`, (value) => known.some((each) => each === value));

/** A value that at least one of the checks accepts. @param form describes it: "a folder, or a list of fixtures" */
export const anyOf = (form: string, ...checks: readonly Check[]): Check =>
  must(form, (value) => checks.some((check) => check(value) === undefined));

/** An object with any keys, whose values all pass one check. */
export const recordOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) ? findWrong(value, () => check) : "must be an object";

/** An object with these own keys alone; a key with the value undefined counts as left out. */
export const objectOf =
  (checks: Checks, ...required: readonly string[]): Check =>
  (value) => {
    if (!isObject(value)) return "must be an object";
    const problem = findUnknown(value, checks) ?? findWrong(value, (key) => checks[key]);
    const missing = required.find((key) => !Object.hasOwn(value, key) || value[key] === undefined);
    return problem ?? (missing === undefined ? undefined : `lacks "${missing}"`);
  };

function findUnknown(value: Shape, checks: Checks): string | undefined {
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(checks, key));
  if (unknown === undefined) return undefined;
  return `has the unknown key "${unknown}". Known: ${Object.keys(checks).join(", ")}`;
}

function findWrong(value: Shape, checkOf: (key: string) => Check | undefined): string | undefined {
  for (const [key, inner] of Object.entries(value)) {
    const problem = inner === undefined ? undefined : checkOf(key)?.(inner);
    if (problem !== undefined) return `${key} ${problem}`;
  }
  return undefined;
}
