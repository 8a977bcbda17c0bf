// An export that ends early: one line with the reason and the way to go on, and an exit code.
import { type Failure, isWeiboError } from "@weibo-kit/client";
import { startedAs } from "../command-line/started-as.ts";
import { CommandMistake } from "../mistake/mistake.ts";
import { translatedText } from "../mistake/translated.ts";
import { troubleOf } from "../texts/server-trouble.ts";
import { texts } from "../texts/texts.ts";
import type { ExportSubject, Progress } from "./bookmark-file.ts";
import type { Exporter } from "./client-for.ts";

const UNREACHABLE = ["transport", "timeout", "protocol"];

/**
 * Exit code 4 when the service could not be reached, 2 when the mock found a mistake in the call, else 3: it refused,
 * the budget is used up, or a signal came.
 */
export function reportFailure(
  error: unknown,
  exporter: Exporter,
  subject: ExportSubject,
  { rows }: Progress,
  resume?: string,
): void {
  if (!isWeiboError(error)) throw error;
  const { list, uid } = subject;
  const { exportEnded, ofMock } = texts.exporting.mistakes;
  const mistake = exporter.mistake();
  const cause =
    mistake === undefined ? texts.exporting.cause(error) : ofMock(translatedText(mistake).replace(/[.。]$/, ""));
  const start = isDead(error, exporter) ? startedAs("serve") : undefined;
  const end = { resume, start, advice: adviceOn(error), isFinal: rows === 0 && isFinal(error) };
  console.error(new CommandMistake(exportEnded(list, uid, cause, rows, end)).message);
  process.exitCode = mistake === undefined ? (UNREACHABLE.includes(error.kind) ? 4 : 3) : 2;
}

/** A list that is withheld, and a user that doesn't exist: the same export would end in the same way. */
const isFinal = (error: Failure): boolean =>
  error.kind === "withheld" || (error.kind === "refused" && [400, 404].includes(error.code));

/** A server that is there: it speaks something else, or its certificate is wrong. */
function adviceOn({ kind, message }: Failure): string | undefined {
  const trouble = kind === "transport" ? troubleOf(message) : undefined;
  return trouble === undefined ? undefined : texts.mistakes.troubles[trouble];
}

/** Nothing listens on this machine's port. */
const isDead = ({ kind, message }: Failure, { isFree }: Exporter): boolean =>
  isFree && kind === "transport" && message.includes("ECONNREFUSED");
