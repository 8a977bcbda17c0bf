// `weibo-kit export`: writes a whole list of fans or follows as JSON Lines or CSV, page by page.

import type { WeiboClient } from "@weibo-kit/client";
import { Argument, Command } from "commander";
import { examplesOf } from "../command-line/help-words.ts";
import { texts } from "../texts/texts.ts";
import { type Progress, readProgress, writeProgress } from "./bookmark-file.ts";
import { clientFor } from "./client-for.ts";
import { headOf, rowsOf } from "./format.ts";
import { addExportOptions, type ExportOptions } from "./options.ts";
import { checkApart, openOutput } from "./output.ts";
import { type ExportPage, pagesOf } from "./pages.ts";
import { type ProgressLine, progressOn } from "./progress.ts";

const lists = ["follows", "fans"] as const;

export function exportCommand(): Command {
  const { description, list, examples } = texts.help.export;
  const command = new Command("export").description(description);
  command.addArgument(new Argument("<list>", list).choices(lists));
  return addExportOptions(command).addHelpText("after", examplesOf(examples)).action(run);
}

async function run(list: (typeof lists)[number], options: ExportOptions): Promise<void> {
  const { uid, format, url, output: file, resume } = options;
  const subject = { list, uid, url, format };
  const show = progressOn(process.stderr, options.quiet === true);
  checkApart(file, resume);
  let progress = readProgress(resume, subject);
  if (progress.isDone) return show.end(texts.exporting.alreadyDone(progress.rows, resume ?? ""));
  const exporter = await clientFor(options, ({ wait, attempt, error }) =>
    show.wait(texts.exporting.waiting(wait / 1_000, attempt, error)),
  );
  const { weibo } = exporter;
  const output = openOutput(file, progress.bytes);
  // Before any call: a bookmark that can't be written would be noticed after the first page is paid for.
  writeProgress(resume, subject, progress);
  const stop = stopSignal();
  try {
    for await (const page of pagesOf(weibo[list], uid, progress.bookmark, stop)) {
      const text = (progress.bytes === 0 ? headOf(format) : "") + rowsOf(page.users, format);
      await output.write(text);
      // Reported already; rows that are lost are not counted as written.
      if (isLost(stop.reason)) return;
      progress = after(progress, page, text);
      writeProgress(resume, subject, progress);
      say(show, weibo, page, progress.rows);
    }
  } catch (error) {
    const { reportFailure } = await import("./failure.ts");
    reportFailure(error, exporter, subject, progress, resume);
  } finally {
    output.close();
  }
}

function after({ rows, bytes }: Progress, { users, bookmark, isLast }: ExportPage, text: string): Progress {
  return { isDone: isLast, rows: rows + users.length, bytes: bytes + Buffer.byteLength(text), bookmark };
}

function say(show: ProgressLine, weibo: WeiboClient, { report, isLast }: ExportPage, rows: number): void {
  const { done, page } = texts.exporting;
  const cost = weibo.spent().yuan.toFixed(2);
  if (isLast) show.end(done(rows, report.total, report.pages, cost, report.stopped));
  else show.page(page(rows, report.total, report.pages, cost), report.pages);
}

/** Aborted by a signal, and by a reader that has enough of the output: further calls may cost money. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  process.stdout.once("error", (error) => stop.abort(error));
  return stop.signal;
}

/** Whether a signal was aborted because the standard output can't be written; a reader that has enough isn't that. */
const isLost = (reason: unknown): boolean =>
  reason instanceof Error && "syscall" in reason && "code" in reason && reason.code !== "EPIPE";
