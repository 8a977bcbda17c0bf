// Where exported rows go: a file, which is cut back to its last whole page first, or the standard output.
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, statSync, writeSync } from "node:fs";
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
  const { outputExists, outputShort, unwritable } = texts.exporting.mistakes;
  if (bytes === 0 && existsSync(file) && statSync(file).size > 0) throw new CommandMistake(outputExists(file));
  const descriptor = opened(file, (cause) => new CommandMistake(unwritable(file, cause)));
  if (fstatSync(descriptor).size < bytes) throw new CommandMistake(outputShort(file));
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

function opened(file: string, mistake: (cause: string) => CommandMistake): number {
  try {
    return openSync(file, existsSync(file) ? "r+" : "wx");
  } catch (error) {
    throw mistake(error instanceof Error ? error.message : String(error));
  }
}
