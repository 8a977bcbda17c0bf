// Texts of other packages in the language of the command.
import { type Mistake, partsOf } from "@weibo-kit/types/mistake";
import { readBack } from "../texts/read-back.ts";
import { texts } from "../texts/texts.ts";
import { wordedMistake } from "../texts/worded.ts";

/** A mistake of another package, each part for itself. */
export const translated = (mistake: Mistake): string =>
  wordedMistake(partsOf(mistake), texts.foreign, texts.mistakes.frame);

/** A mistake that came as a text, in the answer of a mock. */
export function translatedText(message: string): string {
  const { foreign, mistakes } = texts;
  const parts = readBack(message, foreign.sentences);
  return parts === undefined ? message : wordedMistake(parts, foreign, mistakes.frame);
}

/** A message or heading of commander. */
export const translatedByCommander = (text: string): string =>
  texts.foreign.commander.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
