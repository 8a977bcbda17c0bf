// One line for each call (method, path, code, milliseconds, decided by what), and one for each mutated field.
import { type Entry, type EntryDetails, formatList } from "@weibo-kit/mock";
import { texts } from "../texts/texts.ts";

/** The part of the line that log-style.ts colours. */
export const answerOf = ({ status, code }: Entry): string => texts.logging.answer(status, code);

/** What a rule did to the answer besides deciding it, and the rule: `["stall", "delayed 3000 ms", "rule: …"]`. */
export function effectsOf({ by, plan = {} }: Pick<Entry, "by" | "plan">, words = texts.logging): readonly string[] {
  const { disruption, list, mutate, delay, perByte, rule } = plan;
  const effects = [
    ...(disruption === undefined ? [] : [disruption]),
    ...(list === undefined ? [] : [formatList(list)]),
    ...(mutate === undefined ? [] : [`mutate=${mutate}`]),
    ...(delay === undefined ? [] : [words.delayed(words.milliseconds(delay))]),
    ...(perByte === undefined ? [] : [words.delayed(`${perByte}ms/byte`)]),
  ];
  // A fault's rule is the cause already.
  return effects.length === 0 || rule === undefined || by === "rule" ? effects : [...effects, words.rule(rule)];
}

/** @param details that the entry itself does not have */
export function logLine(entry: Entry, details: EntryDetails): string {
  const { method, url, milliseconds, mutated = [] } = entry;
  const { cause, reason, milliseconds: took, almostMagic } = texts.logging;
  const why = reason(cause(entry, details), effectsOf(entry));
  const call = `${method} ${url} ${answerOf(entry)} ${took(milliseconds)}${why}`;
  // Once for each token: it may be a plain token on purpose.
  const notes = details.isAlmostMagic && entry.nth === 1 ? [`  ${almostMagic}`] : [];
  return [call, ...notes, ...mutated.map((line) => `  x-mock-fault: mutate=${line}`)].join("\n");
}
