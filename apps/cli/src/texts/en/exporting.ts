// Progress and mistakes of `weibo-kit export`, in English.
import type { WalkReport } from "@weibo-kit/client";
import type { MistakeText } from "../mistake-text.ts";
import { withoutLibrary } from "./without-library.ts";

const of = (rows: number, total: number | undefined) => (total === undefined ? `${rows}` : `${rows} of ${total}`);

/** What an export tells of a call that failed: a failure of the client has it. */
export interface FailedCall {
  readonly kind: string;
  readonly message: string;
  readonly code?: number | string | undefined;
}

const cause = ({ message }: FailedCall) => withoutLibrary(message).replace(/\.$/, "");

/** Why a whole list has fewer users than its total. */
const fewer = {
  empty: "The next page is empty: the service counts more than it lists.",
  end: "The last page is marked as the end: the service counts more than it lists.",
  "nothing-new": "The next page only repeats earlier ones: the service counts more than it lists.",
  "max-pages": "There are more pages.",
};

/** How an export that ended early can go on. */
export interface ExportEnd {
  /** The file that keeps its place. */
  readonly resume: string | undefined;
  /** The command that starts a server, where none listens. */
  readonly start: string | undefined;
  /** A sentence about a server that is there, and can't be read. */
  readonly advice: string | undefined;
  /** Whether it would end in the same way again. */
  readonly isFinal: boolean;
}

export const exporting = {
  cause,
  waiting: (seconds: number, attempt: number, failed: FailedCall) =>
    `Waiting ${seconds.toFixed(1)} s before attempt ${attempt + 1}: ${cause(failed)}`,
  page: (rows: number, total: number | undefined, pages: number, yuan: string) =>
    `${of(rows, total)} users, ${pages} pages, ¥${yuan}`,
  done: (rows: number, total: number | undefined, pages: number, yuan: string, stopped: WalkReport["stopped"]) =>
    `Exported ${of(rows, total)} users: ${pages} pages in this run, ¥${yuan}.${
      total === undefined || rows >= total || stopped === undefined ? "" : ` ${fewer[stopped]}`
    }`,
  alreadyDone: (rows: number, resume: string) =>
    `All ${rows} users were exported before; remove ${resume} to start again.`,
  mistakes: {
    /** @param address without a password; empty where a setting is wrong */
    from: (address: string) => (address === "" ? "export" : `export from ${address}`),
    noBookmark: (file: string): MistakeText => ({
      act: `read ${file}`,
      cause: "it is not a bookmark of an export",
      remedy: "Give --resume a file of an earlier run, or one that does not exist.",
    }),
    otherExport: (file: string, name: string, before: string): MistakeText => ({
      act: `go on from ${file}`,
      cause: `it belongs to another export, with ${name} ${before}`,
      remedy: "Give the same list and options, or another file.",
    }),
    outputExists: (file: string): MistakeText => ({
      act: `write ${file}`,
      cause: "it exists",
      remedy: "Give another file, or the --resume of the run that wrote it.",
    }),
    outputShort: (file: string): MistakeText => ({
      act: `go on with ${file}`,
      cause: "it is shorter than the earlier run left it",
      remedy: "Give the file of that run, or start again with another --resume.",
    }),
    outputOther: (file: string): MistakeText => ({
      act: `go on with ${file}`,
      cause: "no row of it ends where the earlier run ended",
      remedy: "Give the file of that run, or start again with another --resume.",
    }),
    sameFile: (file: string): MistakeText => ({
      act: `write ${file}`,
      cause: "it is the file of --output and of --resume",
      remedy: "Give each its own file.",
    }),
    notAFile: "it is no regular file",
    unwritable: (file: string, cause: string): MistakeText => ({
      act: `write ${file}`,
      cause,
      remedy: "Give a file that can be written.",
    }),
    ofMock: (mistake: string) => `the mock answered "${mistake}"`,
    /** @param rows how many users are written */
    exportEnded: (
      list: string,
      uid: string,
      cause: string,
      rows: number,
      { resume, start, advice, isFinal }: ExportEnd,
    ): MistakeText => ({
      act: `export all ${list} of ${uid}`,
      cause,
      remedy: `${start === undefined ? "" : `Start the server first: ${start}. `}${advice === undefined ? "" : `${advice} `}${rows} users are written${
        isFinal
          ? ""
          : resume === undefined
            ? "; with --resume FILE an export can go on"
            : `; the same command goes on, by ${resume}`
      }.`,
    }),
  },
};
