// Checks of single values: each returns what is wrong with one, as the end of a sentence, or undefined.
import { type SuggestionSentence, suggesting } from "./did-you-mean.ts";
import { Phrase, type PhraseValue, type Said } from "./phrase.ts";

/** Returns what is wrong with a value, `must be a text`, or undefined. */
export type Check = (value: unknown) => Said | undefined;

/** The keys that an object may have, each with the check of its value. */
export type Checks = Readonly<Record<string, Check>>;

type Shape = Readonly<Record<string, unknown>>;

/** The sentences of these checks and of `checkOptions`, for translations. */
export type OptionSentence =
  | "must be {0}"
  | "must not be empty"
  | "a text"
  | "true or false"
  | "a function"
  | "a list"
  | "an object"
  | "a finite number from 0 up"
  | "a share from 0 to 1"
  | "a whole number from {0} up"
  | "a whole number from {0} to {1}"
  | "one of {0}"
  | "{0} {1}"
  | 'lacks "{0}"'
  | 'has the unknown key "{0}". {1}'
  | "Known: {0}"
  | SuggestionSentence
  | "unknown {0} {1}"
  | "the {0}s are {1}"
  | "They must be an object."
  | "an object of the class {0}"
  | "They must be a plain object, such as {}."
  | "a plain object"
  | "Known: {0}."
  | "Correct it, or leave it out."
  | "{0} is {1}"
  | "It {0}."
  | `a ${"string" | "number" | "bigint" | "boolean" | "symbol"}`;

/** A phrase of these sentences. */
export const say = (sentence: OptionSentence, ...values: readonly PhraseValue[]): Phrase<OptionSentence> =>
  new Phrase(sentence, ...values);

// Calls of `must` are marked as pure, so that a bundle has only the checks that it uses.
const must =
  (form: OptionSentence | Phrase, isRight: (value: unknown) => boolean): Check =>
  (value) =>
    isRight(value) ? undefined : say("must be {0}", typeof form === "string" ? say(form) : form);

/** Whether a value is an object, and no list. */
export const isObject = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Whether a value is an object as braces make it, of this realm or of another one. A signal, a promise or a map has none
 * of the names that options have, so as options it would be ignored.
 */
export const isPlainObject = (value: unknown): value is Shape => {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** A text, empty or not. */
export const text: Check = /* @__PURE__ */ must("a text", (value) => typeof value === "string");

/** A text that is not empty. */
export const name: Check = (value) => (value === "" ? say("must not be empty") : text(value));

/** A boolean. */
export const flag: Check = /* @__PURE__ */ must("true or false", (value) => typeof value === "boolean");

/** A function. */
export const callback: Check = /* @__PURE__ */ must("a function", (value) => typeof value === "function");

/** A list of anything. */
export const list: Check = /* @__PURE__ */ must("a list", Array.isArray);

const plain: Check = /* @__PURE__ */ must("a plain object", isPlainObject);

/** A plain object with any keys. */
export const object: Check = (value) => (isObject(value) ? plain(value) : say("must be {0}", say("an object")));

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
    most === Number.MAX_SAFE_INTEGER
      ? say("a whole number from {0} up", least)
      : say("a whole number from {0} to {1}", least, most),
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );

/** One of these texts. */
export const choice = (...known: readonly string[]): Check =>
  must(say("one of {0}", known), (value) => known.some((each) => each === value));

/** A value that at least one of the checks accepts. @param form describes it: "a folder, or a list of fixtures" */
export const anyOf = (form: Said, ...checks: readonly Check[]): Check =>
  must(new Phrase("{0}", form), (value) => checks.some((check) => check(value) === undefined));

/** An object with any keys, whose values all pass one check. */
export const recordOf =
  (check: Check): Check =>
  (value) =>
    isPlainObject(value) ? findWrong(value, () => check) : object(value);

/** An object with these own keys alone; a key with the value undefined counts as left out. */
export const objectOf =
  (checks: Checks, ...required: readonly string[]): Check =>
  (value) => {
    if (!isPlainObject(value)) return object(value);
    const problem = findUnknown(value, checks) ?? findWrong(value, (key) => checks[key]);
    const missing = required.find((key) => !Object.hasOwn(value, key) || value[key] === undefined);
    return problem ?? (missing === undefined ? undefined : say('lacks "{0}"', missing));
  };

function findUnknown(value: Shape, checks: Checks): Said | undefined {
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(checks, key));
  if (unknown === undefined) return undefined;
  const known = Object.keys(checks);
  return say('has the unknown key "{0}". {1}', unknown, suggesting(unknown, known, say("Known: {0}", known)));
}

function findWrong(value: Shape, checkOf: (key: string) => Check | undefined): Said | undefined {
  for (const [key, inner] of Object.entries(value)) {
    const problem = inner === undefined ? undefined : checkOf(key)?.(inner);
    if (problem !== undefined) return say("{0} {1}", key, problem);
  }
  return undefined;
}
