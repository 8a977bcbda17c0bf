// The file of `--resume`: how far an export is, written after each page, so that another run goes on from there.

import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Bookmark } from "@weibo-kit/client";
import { utf8Text } from "@weibo-kit/types/utf8-text";
import { causeOf } from "../mistake/cause.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import { isBookmarkFile } from "./is-bookmark-file.ts";

/** What an export is about; a file of another one is refused. */
export interface ExportSubject {
  readonly list: string;
  readonly uid: string;
  readonly url: string;
  readonly format: string;
}

/** How far an export is. */
export interface Progress {
  readonly isDone: boolean;
  /** Users that were written. */
  readonly rows: number;
  /** Length of the written text, in bytes: what follows it in a file belongs to no whole page. */
  readonly bytes: number;
  readonly bookmark: Bookmark | undefined;
}

const START: Progress = { isDone: false, rows: 0, bytes: 0, bookmark: undefined };

/**
 * Reads how far an export is; a file that isn't there is a start.
 *
 * @throws {CommandMistake} for a file that is none of these, or of another export
 */
export function readProgress(file: string | undefined, subject: ExportSubject): Progress {
  if (file === undefined || !existsSync(file)) return START;
  const { noBookmark, otherExport } = texts.exporting.mistakes;
  // A device or a pipe may be read without an end.
  if (!statSync(file).isFile()) throw new CommandMistake(noBookmark(file));
  const content = parsed(file);
  if (!isFile(content)) throw new CommandMistake(noBookmark(file));
  // Nothing was exported, as after a wrong address: the file may begin any export.
  if (content.progress.bookmark === undefined) return START;
  for (const [name, value] of Object.entries(subject)) {
    const before = new Map<string, unknown>(Object.entries(content.subject)).get(name);
    if (before !== value) throw new CommandMistake(otherExport(file, name, String(before)));
  }
  return content.progress;
}

/** Replaces the file at once: a run that is killed leaves the old one or the new one. */
export function writeProgress(file: string | undefined, subject: ExportSubject, progress: Progress): void {
  if (file === undefined) return;
  try {
    const path = resolve(file);
    writeFileSync(`${path}.new`, `${JSON.stringify({ subject, progress })}\n`);
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw new CommandMistake(texts.exporting.mistakes.unwritable(file, causeOf(error)));
  }
}

interface BookmarkFile {
  readonly subject: ExportSubject;
  readonly progress: Progress;
}

const isFile = (content: unknown): content is BookmarkFile => isBookmarkFile(content);

function parsed(file: string): unknown {
  const { noBookmark } = texts.exporting.mistakes;
  try {
    const text = utf8Text(
      readFileSync(file),
      (cause, remedy) => new CommandMistake({ ...noBookmark(file), cause, remedy }),
    );
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof CommandMistake) throw error;
    throw new CommandMistake(noBookmark(file));
  }
}
