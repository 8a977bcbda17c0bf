// Mistakes of other packages in the language of the command, made of the facts that they carry.
import { credentialNames, Masking } from "@weibo-kit/types/masking";
import { fillPlaces, LONGEST_PART, type MistakeParts, quoted, type Said } from "@weibo-kit/types/mistake";
import type { Replacement } from "./en/foreign.ts";

/** What a language has for the texts of other packages. */
export interface Wording {
  readonly acts: readonly Replacement[];
  readonly parts: readonly Replacement[];
  readonly system: (text: string) => string;
  readonly sentence: (english: string) => string;
  readonly comma: string;
}

const whole = (text: string): string => text;

/**
 * A part. A phrase is translated by its sentence, a plain text by the patterns of its package or as one of the system.
 *
 * @param quote gives each value as it is quoted
 * @param patterns `wording.acts` for what was tried
 */
export function worded(said: Said, wording: Wording, quote = whole, patterns = wording.parts): string {
  if (typeof said === "string") return replaced(said, patterns) ?? wording.system(said);
  const values = said.values.map((value) => {
    if (typeof value !== "object") return quote(wording.system(String(value)));
    return "sentence" in value ? worded(value, wording, quote) : quote(value.join(wording.comma));
  });
  return fillPlaces(wording.sentence(said.sentence), values);
}

/** The whole message; credentials are masked and long quotes cut as in the English one. */
export function wordedMistake(
  [act, cause, remedy]: MistakeParts,
  wording: Wording,
  frame: (act: string, cause: string, remedy: string) => string,
): string {
  const masking = new Masking({ names: credentialNames });
  const mask = (text: string) => masking.text(text);
  const quote = (text: string) => quoted(text, mask);
  const part = (said: Said, patterns: readonly Replacement[]) =>
    mask(worded(typeof said === "string" ? quoted(said, mask, LONGEST_PART) : said, wording, quote, patterns));
  return frame(part(act, wording.acts), part(cause, wording.parts), worded(remedy, wording));
}

function replaced(text: string, replacements: readonly Replacement[]): string | undefined {
  const [pattern, by] = replacements.find(([each]) => each.test(text)) ?? [];
  return pattern === undefined || by === undefined ? undefined : text.replace(pattern, by);
}
