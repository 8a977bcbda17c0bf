// The sentences that all reports share.
import { lacksAll } from "../judge/not-imitated.ts";
import type { Results } from "../model/results.ts";
import { countsOf } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { yuan } from "./yuan.ts";

/** "Breaks 3 of 230 promises." */
export function headline({ verdicts, ended }: Results): string {
  const { kept, broken, known } = countsOf(verdicts);
  const judged = kept + broken + known;
  if (lacksAll(verdicts) && !isBroken({ verdicts }))
    return "Nothing there is imitated: no operation is at this address. Is it right?";
  if (judged === 0) return ended ? `Nothing could be checked: ${ended.because}.` : "Nothing could be checked.";
  if (isBroken({ verdicts })) return `Breaks ${broken} of ${judged} ${promises(judged)}.`;
  const excused = known > 0 ? `, ${known} broken with the user's knowledge` : "";
  return `Keeps ${kept} of ${judged} ${promises(judged)}${excused}.`;
}

/** May-cases are guesses: breaking one breaks nothing. */
export const isBroken = ({ verdicts }: Pick<Results, "verdicts">): boolean =>
  verdicts.some(({ is, known, level }) => is === "broken" && known === undefined && level !== "may");

/** Whether something is kept and nothing broken, by a server that has any operation. */
export const isKept = (results: Pick<Results, "verdicts">): boolean =>
  !isBroken(results) && !lacksAll(results.verdicts) && countsOf(results.verdicts).kept > 0;

/** "Ended early: …", or nothing. */
export const ending = ({ ended }: Results): string => (ended ? `Ended early: ${ended.because}.` : "");

/** "23 calls of at most 25 in 4.1 s, ¥1.20". */
export function effort({ calls, milliseconds, isFree }: Results): string {
  const cap = calls.cap === null ? "" : ` of at most ${calls.cap}`;
  const cost = isFree ? "" : `, ${yuan(calls.billed)}`;
  return `${calls.sent} calls${cap} in ${(milliseconds / 1000).toFixed(1)} s${cost}`;
}

/** Kinds of reasons why something was not checked ("no recording"), the most frequent first, each with its cases. */
export function reasonsOf(
  verdicts: readonly Verdict[],
): readonly (readonly [reason: string, cases: readonly Verdict[]])[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts.filter(({ is }) => is === "not checked")) {
    const reason = (verdict.because ?? "").split(": ", 1)[0] ?? "";
    groups.set(reason, [...(groups.get(reason) ?? []), verdict]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

/** One line for a shell: the credential is a variable there. */
export const curlOf = (address: string): string =>
  address.startsWith("/") ? `GET ${address}` : `curl -i "${address}"`;

const promises = (count: number): string => (count === 1 ? "promise" : "promises");
