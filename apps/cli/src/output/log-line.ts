// One line for each call (method, path, code, milliseconds, decided by what), and one for each mutated field.
import type { Entry, EntryDetails } from "@weibo-kit/mock";
import { texts } from "../texts/texts.ts";

/** The part of the line that log-style.ts colours. */
export const answerOf = ({ status, code }: Entry): string => texts.logging.answer(status, code);

/** @param details that the entry itself does not have */
export function logLine(entry: Entry, details: EntryDetails): string {
  const { method, url, milliseconds, plan, mutated = [] } = entry;
  const { cause, reason, milliseconds: took, almostMagic } = texts.logging;
  const why = reason(cause(entry, details), plan?.disruption);
  const call = `${method} ${url} ${answerOf(entry)} ${took(milliseconds)}${why}`;
  // Once for each token: it may be a plain token on purpose.
  const notes = details.isAlmostMagic && entry.nth === 1 ? [`  ${almostMagic}`] : [];
  return [call, ...notes, ...mutated.map((line) => `  x-mock-fault: mutate=${line}`)].join("\n");
}
