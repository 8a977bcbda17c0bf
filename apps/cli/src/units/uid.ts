// Options that name a user by the uid.
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/**
 * The parser of an option whose value is a uid.
 *
 * @param option as it is typed: `--uid`
 */
export const uidFor =
  (option: string) =>
  (text: string): string => {
    if (/^[1-9]\d{0,15}$/.test(text)) return text;
    throw new CommandMistake(texts.mistakes.noUid(option, text));
  };
