/** Options that a caller gives as an object: an unknown name or a value of a wrong kind is a mistake, found at once. */
import { type Check, isObject, isPlainObject, say } from "./checks.ts";
import type { Mistake } from "./mistake.ts";
import { Phrase, type Said } from "./phrase.ts";

export {
  amount,
  anyOf,
  type Check,
  type Checks,
  callback,
  choice,
  flag,
  isObject,
  isPlainObject,
  list,
  name,
  type OptionSentence,
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
  readonly act: Said;
  /** What the options are called in messages; default `option`. */
  readonly noun?: Said;
  /** Asks for the nearest known name in front of the sentence that lists the known ones; default: it doesn't. */
  readonly suggest?: (wrong: string, known: readonly string[], list: Phrase) => Phrase;
  /** Makes the mistake from its three parts. */
  readonly mistake: (act: Said, cause: Said, remedy: Said) => Mistake;
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
  { act, noun = "option", suggest = (_wrong, _known, list) => list, mistake }: OptionsUse,
): void {
  if (!isPlainObject(options)) {
    const remedy = isObject(options) ? "They must be a plain object, such as {}." : "They must be an object.";
    throw mistake(act, say("the {0}s are {1}", noun, shown(options)), say(remedy));
  }
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) {
    const known = Object.keys(checks);
    const remedy = suggest(unknown, known, say("Known: {0}.", known));
    throw mistake(act, say("unknown {0} {1}", noun, shown(unknown)), remedy);
  }
  for (const [name, check] of Object.entries(checks)) {
    const value = options[name];
    const problem = value === undefined ? undefined : check(value);
    if (problem === undefined) continue;
    if (isObject(value)) throw mistake(act, say("{0} {1}", name, problem), say("Correct it, or leave it out."));
    const quoted = SECRET.test(name) ? kindOf(value) : shown(value);
    throw mistake(act, say("{0} is {1}", name, quoted), say("It {0}.", problem));
  }
}

const SECRET = /token|secret|password|key/i;
const LONGEST = 60;

/** A value in a message: texts are quoted and cut, what has parts is named by its kind. */
export function shown(value: unknown): Said {
  if (typeof value === "string") return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  return (typeof value === "object" && value !== null) || typeof value === "function" ? kindOf(value) : String(value);
}

function kindOf(value: unknown): Said {
  if (value === null) return "null";
  if (Array.isArray(value)) return say("a list");
  if (typeof value !== "object") return new Phrase(`a ${typeof value}`);
  return isPlainObject(value) ? say("an object") : say("an object of the class {0}", classOf(value));
}

/** The name of a value's class; of one without a name, its kind in JavaScript. */
function classOf(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "" ? name : Object.prototype.toString.call(value).slice(8, -1);
}
