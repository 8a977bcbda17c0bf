// Texts of other packages in the language of the command.
import { texts } from "../texts/texts.ts";
import { translatedBy } from "../texts/translated-by.ts";

/** A mistake of another package, `Failed to <act>: <cause>. <remedy>`, each part for itself. */
export const translated = (message: string): string => translatedBy(message, texts.foreign.parts, texts.mistakes.frame);

/** A message or heading of commander. */
export const translatedByCommander = (text: string): string =>
  texts.foreign.commander.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
