// Something wrong in the command line: an option's value, a missing argument.
import { Mistake } from "@weibo-kit/types/mistake";

/** Ends the command with its message, "Failed to <act>: <cause>. <remedy>", and exit code 2. */
export class CommandMistake extends Mistake {
  override readonly name = "CommandMistake";
}
