/** Options that a caller gives as an object: an unknown name or a value of a wrong kind is a mistake, found at once. */
import { type Check, isObject } from "./checks.ts";
import type { Mistake } from "./mistake.ts";

export {
  amount,
  anyOf,
  type Check,
  type Checks,
  callback,
  choice,
  flag,
  isObject,
  list,
  name,
  object,
  objectOf,
  recordOf,
  share,
  text,
  wholeNumber,
} from "./checks.ts";

/** A check for every option of a type: a new option without one doesn't compile. */
export type ChecksOf<Options> = { readonly [Name in keyof Required<Options>]: Check };

/** How `checkOptions` names and throws what is wrong. */
export interface OptionsUse {
  /** What is being done: "create the mock". */
  readonly act: string;
  /** What the options are called in messages; default `option`. */
  readonly noun?: string;
  /** Makes the mistake from its three parts. */
  readonly mistake: (act: string, cause: string, remedy: string) => Mistake;
}

/**
 * An option with the value undefined counts as left out. Values of options whose names sound like credentials are not
 * quoted.
 *
 * @throws {Mistake} that names the first option with an error, and what is known instead
 *
 * @example
 * const checks: ChecksOf<ServeSettings> = { port: wholeNumber(0, 65_535), host: name };
 * checkOptions(settings, checks, { act: "serve", mistake: (...parts) => new MockMistake(...parts) });
 */
export function checkOptions(
  options: unknown,
  checks: Readonly<Record<string, Check>>,
  { act, noun = "option", mistake }: OptionsUse,
): void {
  if (!isObject(options)) throw mistake(act, `the ${noun}s are ${shown(options)}`, "They must be an object.");
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) {
    throw mistake(act, `unknown ${noun} ${shown(unknown)}`, `Known: ${Object.keys(checks).join(", ")}.`);
  }
  for (const [name, check] of Object.entries(checks)) {
    const value = options[name];
    const problem = value === undefined ? undefined : check(value);
    if (problem === undefined) continue;
    if (isObject(value)) throw mistake(act, `${name} ${problem}`, "Correct it, or leave it out.");
    throw mistake(act, `${name} is ${SECRET.test(name) ? kindOf(value) : shown(value)}`, `It ${problem}.`);
  }
}

const SECRET = /token|secret|password|key/i;
const LONGEST = 60;

/** A value in a message: texts are quoted and cut, what has parts is named by its kind. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  return typeof value === "object" && value !== null ? kindOf(value) : plain(value);
}

const plain = (value: unknown): string => (typeof value === "function" ? "a function" : String(value));

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
