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
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** Takes the text of whole pages. */
export interface Output {
  write(text: string): void;
  close(): void;
}

/**
 * Opens the output of an export.
 *
 * @param bytes that an earlier run has written
 * @throws {CommandMistake} before any call, when the file can't be written, or has contents that no earlier run explains
 */
export function openOutput(file: string | undefined, bytes: number): Output {
  if (file === undefined) return { write: (text) => process.stdout.write(text), close: () => undefined };
  const { outputExists, outputShort, outputOther, unwritable, notAFile } = texts.exporting.mistakes;
  if (bytes === 0 && existsSync(file) && statSync(file).size > 0) throw new CommandMistake(outputExists(file));
  // What can't be cut back can't go on after a run that ended early.
  if (existsSync(file) && !statSync(file).isFile()) throw new CommandMistake(unwritable(file, notAFile));
  const descriptor = opened(file, (cause) => new CommandMistake(unwritable(file, cause)));
  if (fstatSync(descriptor).size < bytes) throw new CommandMistake(outputShort(file));
  if (!endsRow(descriptor, bytes)) throw new CommandMistake(outputOther(file));
  // A run that was killed may have written part of a page that its bookmark doesn't know.
  ftruncateSync(descriptor, bytes);
  let end = bytes;
  return {
    write: (text) => {
      const buffer = Buffer.from(text);
      for (let at = 0; at < buffer.length; ) at += writeSync(descriptor, buffer, at, buffer.length - at, end + at);
      end += buffer.length;
    },
    close: () => closeSync(descriptor),
  };
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

function opened(file: string, mistake: (cause: string) => CommandMistake): number {
  try {
    return openSync(resolve(file), existsSync(file) ? "r+" : "wx");
  } catch (error) {
    throw mistake(error instanceof Error ? error.message : String(error));
  }
}
