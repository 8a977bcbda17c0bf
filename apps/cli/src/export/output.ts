// Where exported rows go: a file, which is cut back to its last whole page first, or the standard output.

import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { causeOf } from "../mistake/cause.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** Takes the text of whole pages. */
export interface Output {
  /**
   * Resolves when the text is written. An error of the standard output is reported by its stream alone.
   *
   * @throws {CommandMistake} when the file can't be written
   */
  write(text: string): Promise<void>;
  close(): void;
}

/**
 * Opens the output of an export.
 *
 * @param bytes that an earlier run has written
 * @throws {CommandMistake} before any call, when the file can't be written, or has contents that no earlier run explains
 */
export function openOutput(file: string | undefined, bytes: number): Output {
  if (file === undefined) return { write: toStandardOutput, close: () => undefined };
  const { outputExists, outputShort, outputOther, unwritable, notAFile } = texts.exporting.mistakes;
  if (bytes === 0 && existsSync(file) && statSync(file).size > 0) throw new CommandMistake(outputExists(file));
  // What can't be cut back can't go on after a run that ended early.
  if (existsSync(file) && !statSync(file).isFile()) throw new CommandMistake(unwritable(file, notAFile));
  return naming(file, () => {
    const descriptor = openSync(resolve(file), existsSync(file) ? "r+" : "wx");
    if (fstatSync(descriptor).size < bytes) throw new CommandMistake(outputShort(file));
    if (!endsRow(descriptor, bytes)) throw new CommandMistake(outputOther(file));
    // A run that was killed may have written part of a page that its bookmark doesn't know.
    ftruncateSync(descriptor, bytes);
    return toFile(file, descriptor, bytes);
  });
}

const toStandardOutput = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(text, () => resolve()));

function toFile(file: string, descriptor: number, bytes: number): Output {
  let end = bytes;
  return {
    write: async (text) => {
      const buffer = Buffer.from(text);
      naming(file, () => writeWhole(descriptor, buffer, end));
      end += buffer.length;
    },
    close: () => closeSync(descriptor),
  };
}

/** All or nothing: half a page without a bookmark would have to be removed by hand. */
function writeWhole(descriptor: number, buffer: Buffer, start: number): void {
  try {
    for (let at = 0; at < buffer.length; ) at += writeSync(descriptor, buffer, at, buffer.length - at, start + at);
  } catch (error) {
    ftruncateSync(descriptor, start);
    throw error;
  }
}

/** @throws {CommandMistake} with the file, for every error of the system */
function naming<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof CommandMistake) throw error;
    const cause = causeOf(error);
    throw new CommandMistake(texts.exporting.mistakes.unwritable(file, cause));
  }
}

/** Whether this length is the end of a row: a cut within one would leave half a user. */
function endsRow(descriptor: number, bytes: number): boolean {
  const last = Buffer.alloc(1);
  return bytes === 0 || (readSync(descriptor, last, 0, 1, bytes - 1) === 1 && last.toString() === "\n");
}

/**
 * The rows and the bookmark are two files: one would be written over the other.
 *
 * @throws {CommandMistake} for the same file, by any of its paths, and for the one from which the bookmark is renamed
 */
export function checkApart(output: string | undefined, resume: string | undefined): void {
  if (output === undefined || resume === undefined) return;
  const places = [placeOf(resume), placeOf(`${resume}.new`)];
  if (places.includes(placeOf(output))) throw new CommandMistake(texts.exporting.mistakes.sameFile(output));
}

/** Compares inode numbers, since a hard link is another path to the same file. */
function placeOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats !== undefined) return `${stats.dev}:${stats.ino}`;
  const folder = dirname(resolve(file));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(file));
}
