// Something wrong in the command line: an option's value, a missing argument.
import { Mistake } from "@weibo-kit/types/mistake";
import type { MistakeText } from "../texts/mistake-text.ts";
import { texts } from "../texts/texts.ts";

/** Ends the command with its message, "Failed to <act>: <cause>. <remedy>", and exit code 2. */
export class CommandMistake extends Mistake {
  override readonly name = "CommandMistake";
  /** Of the command that it ends. */
  readonly exitCode: number = 2;

  constructor({ act, cause, remedy }: MistakeText) {
    super(act, cause, remedy, texts.mistakes.frame);
  }
}
