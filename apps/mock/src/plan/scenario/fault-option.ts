// A rule in one word: `302`, `quota`, `reset@0.1`, `mutate=0.05`.
import { MockMistake } from "../../mistake.ts";
import { parseEffect } from "./effect.ts";
import type { Rule } from "./rule.ts";

/**
 * Reads an effect with an optional share of calls after the @, drawn by the seed: `302@0.1`.
 *
 * @throws {MockMistake} when the effect is unknown, or the share is not from 0 to 1
 */
export function readFault(text: string): Rule {
  const [word = "", share] = text.split("@", 2);
  const then = parseEffect(word);
  if (share === undefined) return { name: `fault ${text}`, then };
  const chance = Number(share);
  if (share !== "" && chance >= 0 && chance <= 1) return { name: `fault ${text}`, when: { chance }, then };
  throw new MockMistake(`read fault ${text}`, `"${share}" is not a share from 0 to 1`, "Try 302@0.1.");
}
