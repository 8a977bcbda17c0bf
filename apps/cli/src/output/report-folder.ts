// The folder of a report: whether it can be written is found out before a call is made, since calls may cost money.

import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { causeOf } from "../mistake/cause.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/**
 * @param names of the files
 * @throws {CommandMistake} when they can't be written there
 */
export function prepareReport(given: string, names: readonly string[]): void {
  const folder = resolve(given);
  // A file is written, because rights alone don't show a full or read-only disk.
  const probe = join(folder, `.weibo-kit-${process.pid}`);
  orMistake(folder, () => {
    makeFolder(folder);
    writeFileSync(probe, "");
    rmSync(probe);
    for (const name of names) if (existsSync(join(folder, name))) closeSync(openSync(join(folder, name), "r+"));
  });
}

/**
 * Writes the files by their names.
 *
 * @throws {CommandMistake} when one can't be written
 */
export function writeFiles(given: string, files: Readonly<Record<string, string>>): void {
  const folder = resolve(given);
  orMistake(folder, () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
}

/** One after the other: where the system has no place for folders, as in /proc, Node.js would try for ever to make all. */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function orMistake(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const cause = causeOf(error);
    throw new CommandMistake(texts.mistakes.report(folder, cause));
  }
}
