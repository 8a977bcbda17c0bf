// A mistake ends the command with one line and exit code 2; anything else is a bug and keeps its stack.
import { CommanderError } from "commander";

const MISTAKES = ["MockMistake", "FixtureMistake", "WorldMistake", "ContractMistake"];

export function reportMistake(error: unknown): void {
  if (error instanceof CommanderError) {
    // commander has said what is wrong; --help and --version are no mistakes.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (!(error instanceof Error) || !MISTAKES.includes(error.name)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
