// A mistake of another package, translated part by part.
import type { Replacement } from "./en/foreign.ts";

const PARTS = /^Failed to (.+?): (.+?)\. ([^ ].*)$/s;

/** `Failed to <act>: <cause>. <remedy>` in another language; a part that no pattern knows stays as it is. */
export function translatedBy(
  message: string,
  parts: readonly Replacement[],
  frame: (act: string, cause: string, remedy: string) => string,
): string {
  const found = PARTS.exec(message);
  if (found === null || parts.length === 0) return message;
  const [, act = "", cause = "", remedy = ""] = found.map((part) => replaced(part, parts));
  return frame(act, cause, remedy);
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  const [pattern, by] = replacements.find(([each]) => each.test(text)) ?? [/$/, ""];
  return text.replace(pattern, by);
}
