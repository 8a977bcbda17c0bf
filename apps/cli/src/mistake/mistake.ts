// Something wrong in the command line: an option's value, a missing argument.
import { Mistake, type Said } from "@weibo-kit/types/mistake";
import type { MistakeText } from "../texts/mistake-text.ts";
import { texts } from "../texts/texts.ts";
import { worded } from "../texts/worded.ts";

/** Ends the command with its message, "Failed to <act>: <cause>. <remedy>", and exit code 2. */
export class CommandMistake extends Mistake {
  override readonly name = "CommandMistake";
  /** Of the command that it ends. */
  readonly exitCode: number = 2;

  /** @param text each part in the command's language, or a phrase of another package */
  constructor({ act, cause, remedy }: Readonly<Record<keyof MistakeText, Said>>) {
    const { foreign, mistakes } = texts;
    super(act, worded(cause, foreign), worded(remedy, foreign), mistakes.frame);
  }
}
