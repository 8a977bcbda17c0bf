// Runs a command as the shell would have: its input and output are ours, signals reach it, and its exit code is the result.
import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { constants } from "node:os";
import spawn from "cross-spawn";
import { CommandMistake } from "../mistake/mistake.ts";
import type { MistakeText } from "../texts/mistake-text.ts";
import { texts } from "../texts/texts.ts";
import { type Grace, passSignals } from "./signals.ts";

/** Tells the processes of a run apart, also where their parents have ended. */
const RUN_VARIABLE = "WEIBO_KIT_RUN";

/** How a command ended. */
export interface Ended {
  /** Its exit code; 128 and the signal's number if a signal ended it, as in a shell. */
  readonly code: number;
}

/**
 * Starts a command and resolves when it has ended. Found by its name in PATH; on Windows `.cmd` files and scripts too.
 *
 * @throws {CommandMistake} when it can't be started
 */
export async function runChild(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  grace: Grace,
): Promise<Ended> {
  const [name = "", ...args] = words;
  if (name === "") throw new StartMistake(127, texts.mistakes.noCommand("''"));
  return new Promise((resolve, reject) => {
    const run = randomUUID();
    const child = spawn(name, args, { stdio: "inherit", env: { ...process.env, ...env, [RUN_VARIABLE]: run } });
    const stop = passSignals(child, `${RUN_VARIABLE}=${run}`, grace);
    child.once("error", (error: NodeJS.ErrnoException) => {
      stop();
      reject(mistakeOf(name, error));
    });
    child.once("close", (code, signal) => {
      stop();
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) });
    });
  });
}

/** A command that can't be started: the exit codes are those of a shell. */
class StartMistake extends CommandMistake {
  override readonly exitCode: number;

  constructor(exitCode: number, text: MistakeText) {
    super(text);
    this.exitCode = exitCode;
  }
}

function mistakeOf(name: string, { code, message }: NodeJS.ErrnoException): CommandMistake {
  const { noCommand, noProgram, folderAsCommand, notExecutable, notStarted } = texts.mistakes;
  // A path can exist and still be ENOENT: the interpreter in the first line of the script is missing.
  if (code === "ENOENT") return new StartMistake(127, /[/\\]/.test(name) ? noProgram(name) : noCommand(name));
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory()) return new StartMistake(126, folderAsCommand(name));
  return new StartMistake(126, code === "EACCES" ? notExecutable(name) : notStarted(name, message));
}
