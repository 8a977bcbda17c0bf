// Texts of other packages in the language of the command.
import type { Replacement } from "../texts/en/foreign.ts";
import { texts } from "../texts/texts.ts";

const PARTS = /^Failed to (.+?): (.+?)\. ([^ ].*)$/s;

/** A mistake of another package, `Failed to <act>: <cause>. <remedy>`, each part for itself. */
export function translated(message: string): string {
  const { foreign, mistakes } = texts;
  const found = PARTS.exec(message);
  if (found === null || foreign.parts.length === 0) return message;
  const [, act = "", cause = "", remedy = ""] = found.map((part) => replaced(part, foreign.parts));
  return mistakes.frame(act, cause, remedy);
}

/** A message or heading of commander. */
export const translatedByCommander = (text: string): string =>
  texts.foreign.commander.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);

function replaced(text: string, replacements: readonly Replacement[]): string {
  const [pattern, by] = replacements.find(([each]) => each.test(text)) ?? [/$/, ""];
  return text.replace(pattern, by);
}
