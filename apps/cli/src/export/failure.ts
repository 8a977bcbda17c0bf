// An export that ends early: one line with the reason and the way to go on, and an exit code.
import { isWeiboError } from "@weibo-kit/client";
import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";
import type { ExportSubject, Progress } from "./bookmark-file.ts";

const UNREACHABLE = ["transport", "timeout", "protocol"];

/** Exit code 4 when the service could not be reached, else 3: it refused, the budget is used up, or a signal came. */
export function reportFailure(error: unknown, subject: ExportSubject, { rows }: Progress, resume?: string): void {
  if (!isWeiboError(error)) throw error;
  const { list, uid } = subject;
  const cause = texts.exporting.cause(error);
  console.error(new CommandMistake(texts.exporting.mistakes.exportEnded(list, uid, cause, rows, resume)).message);
  process.exitCode = UNREACHABLE.includes(error.kind) ? 4 : 3;
}
