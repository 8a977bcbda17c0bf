// The value of `--replay`: a schedule, or a file with one.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** How a schedule begins; what its effects are called, the mock checks. */
const SCHEDULE = /^(seed=|\d+:)/;
/** As of a scenario: a name without any of these is no file. */
const FILE = /[./\\]/;

/** @throws {CommandMistake} for a file that can't be read */
export function replayOf(text: string): string {
  if (SCHEDULE.test(text) || !FILE.test(text)) return text;
  const { replayFile } = texts.mistakes;
  const mistake = (cause: string, remedy?: string) => {
    const mistake = replayFile(text, cause);
    return new CommandMistake(remedy === undefined ? mistake : { ...mistake, remedy });
  };
  return utf8Text(bytesOf(text, mistake), mistake).trim();
}

function bytesOf(file: string, mistake: (cause: string) => CommandMistake): Buffer {
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    throw mistake(error instanceof Error ? error.message : String(error));
  }
}
