// A required word of the command line that is missing: the mistake names it and shows a whole line.
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { startedAs } from "./started-as.ts";

const MISSING = /^error: (?:missing required argument|required option) '(?:--)?(\w+)/;

/** The line in place of commander's; undefined for another of its messages, or a word that no mistake is written for. */
export function missingWord(command: string, message: string): string | undefined {
  const mistake = texts.mistakes.missing(MISSING.exec(message)?.[1] ?? "", startedAs(command));
  return mistake && new CommandMistake(mistake).message;
}
