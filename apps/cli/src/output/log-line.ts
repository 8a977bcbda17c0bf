// One line for each call (method, path, code, milliseconds, decided by what), and one for each mutated field.
import type { Entry, Refusal } from "@weibo-kit/mock";
import { texts } from "../texts/texts.ts";

/** The part of the line that log-style.ts colours. */
export const answerOf = ({ status, code }: Entry): string => texts.logging.answer(status, code);

/** @param refusal why the call was refused, where it was */
export function logLine(entry: Entry, refusal?: Refusal): string {
  const { method, url, milliseconds, plan, mutated = [] } = entry;
  const { cause, reason, milliseconds: took } = texts.logging;
  const why = reason(cause(entry, refusal), plan?.disruption);
  const call = `${method} ${url} ${answerOf(entry)} ${took(milliseconds)}${why}`;
  return [call, ...mutated.map((line) => `  x-mock-fault: mutate=${line}`)].join("\n");
}
