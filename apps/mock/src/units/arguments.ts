// The arguments of public functions: a caller in JavaScript, whom no compiler stops, gets a mistake that names them.
import { type Check, type Checks, checkOptions, isObject } from "@weibo-kit/types/options";
import { mistakeInEnglish, settingsOf, verbatim } from "../mistake.ts";

/**
 * Those that are left out are undefined.
 *
 * @param act what is tried
 * @param required the arguments that may not be left out
 * @throws {MockMistake} for the first argument of a wrong kind
 */
export function checkArguments(
  act: string,
  given: Readonly<Record<string, unknown>>,
  checks: Checks,
  ...required: readonly string[]
): void {
  const missing = required.find((name) => given[name] === undefined);
  if (missing !== undefined) {
    throw mistakeInEnglish(act, `${missing} is undefined`, `It ${checks[missing]?.(undefined)}.`);
  }
  checkOptions(given, checks, settingsOf(verbatim(act)));
}

/** A mock has all functions that its users call. */
export const mockWith =
  (...names: readonly string[]): Check =>
  (value) =>
    isObject(value) && names.every((name) => typeof value[name] === "function")
      ? undefined
      : "must be a mock, made by createMock()";
