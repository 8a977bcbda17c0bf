// Texts of other packages in the language of the command.
import type { Mistake } from "@weibo-kit/types/mistake";
import { texts } from "../texts/texts.ts";
import { wordedMistake } from "../texts/worded.ts";

/** A mistake of another package, each part for itself. */
export const translated = ({ parts }: Mistake): string => wordedMistake(parts, texts.foreign, texts.mistakes.frame);

/** A message or heading of commander. */
export const translatedByCommander = (text: string): string =>
  texts.foreign.commander.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
