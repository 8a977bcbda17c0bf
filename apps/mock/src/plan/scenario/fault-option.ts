// A rule in one word: `302`, `quota`, `301x2`, `reset@0.1`, `mutate=0.05`.
import { mistakeInEnglish } from "../../mistake.ts";
import { parseTrigger } from "./parse-trigger.ts";
import type { Rule } from "./rule.ts";

/**
 * Reads what `--fault` and `x-mock-fault` take: an effect, with the number of calls that it is for, `301x2`, or with a
 * share of calls, `302@0.1`, drawn by the seed.
 *
 * @throws {MockMistake} when the effect is unknown, or the share is not from 0 to 1
 */
export function readFault(text: string): Rule {
  if (typeof text !== "string") throw mistakeInEnglish("read a fault", "it is not a text", 'Try "302" or "reset@0.1".');
  return { name: `fault ${text}`, ...parseTrigger(text) };
}
