// Turns a mistake into one line and an exit code, 2 for most; any other error is a bug and keeps its stack.
import { isMistake } from "@weibo-kit/types/mistake";
import { CommanderError } from "commander";
import { CommandMistake } from "./mistake.ts";
import { translated } from "./translated.ts";

export function reportMistake(error: unknown): void {
  if (error instanceof CommanderError) {
    // commander has already printed the message; --help and --version end here too, with exit code 0.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (!isMistake(error)) throw error;
  const isOwn = error instanceof CommandMistake;
  console.error(isOwn ? error.message : translated(error));
  process.exitCode = isOwn ? error.exitCode : 2;
}
