// A mistake ends the command with one line and exit code 2; anything else is a bug and keeps its stack.
import { isMistake } from "@weibo-kit/types/mistake";
import { CommanderError } from "commander";

export function reportMistake(error: unknown): void {
  if (error instanceof CommanderError) {
    // commander has printed what is wrong; --help and --version are no mistakes.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (!isMistake(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
