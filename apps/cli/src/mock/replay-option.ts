// The value of `--replay`: a schedule, or a file with one.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { causeOf } from "../mistake/cause.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** How a schedule begins; what its effects are called, the mock checks. */
const SCHEDULE = /^(seed=|\d+:)/;
/** As of a scenario: a name without any of these is no file. */
const FILE = /[./\\]/;

/** @throws {CommandMistake} for a file that can't be read, or is not UTF-8 */
export function replayOf(text: string): string {
  if (SCHEDULE.test(text) || !FILE.test(text)) return text;
  const { replayFile } = texts.mistakes;
  const bytes = bytesOf(text);
  return utf8Text(bytes, (cause, remedy) => new CommandMistake({ ...replayFile(text, ""), cause, remedy })).trim();
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    throw new CommandMistake(texts.mistakes.replayFile(file, causeOf(error)));
  }
}
