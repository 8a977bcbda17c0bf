// A rule in one word: `302`, `quota`, `reset@0.1`, `drift=0.05`; the part after the @ is a seeded share of calls.
import { MockMistake } from "../../mistake.ts";
import { parseEffect } from "./effect.ts";
import type { Rule } from "./rule.ts";

/** @throws {MockMistake} when the share is none. */
export function readFault(text: string): Rule {
  const [word = "", share] = text.split("@", 2);
  const then = parseEffect(word);
  if (share === undefined) return { name: `fault ${text}`, then };
  const chance = Number(share);
  if (share !== "" && chance >= 0 && chance <= 1) return { name: `fault ${text}`, when: { chance }, then };
  throw new MockMistake(`read fault ${text}`, `"${share}" is not a share from 0 to 1`, "Try 302@0.1.");
}
