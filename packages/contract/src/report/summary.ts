// The sentences that all reports share.
import { lacksAll } from "../judge/not-imitated.ts";
import { lackWords } from "../model/answer.ts";
import type { Results } from "../model/results.ts";
import { countsOf } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { english } from "./english.ts";
import type { Headline, ReportWords } from "./words.ts";
import { yuan } from "./yuan.ts";

/** "Breaks 3 of 230 promises." */
export const headline = (results: Results, words: ReportWords = english): string => words.headline(headlineOf(results));

function headlineOf({ verdicts, ended }: Results): Headline {
  const { kept, broken, known } = countsOf(verdicts);
  const judged = kept + broken + known;
  if (lacksAll(verdicts) && !isBroken({ verdicts })) return { is: "nothing-imitated" };
  if (judged === 0) return { is: "nothing-checked", ...(ended ? { ended } : {}) };
  return isBroken({ verdicts }) ? { is: "breaks", broken, judged } : { is: "keeps", kept, judged, known };
}

/** May-cases are guesses: breaking one breaks nothing. */
export const isBroken = ({ verdicts }: Pick<Results, "verdicts">): boolean =>
  verdicts.some(({ is, known, level }) => is === "broken" && known === undefined && level !== "may");

/** Whether something is kept and nothing broken, by a server that has any operation. */
export const isKept = (results: Pick<Results, "verdicts">): boolean =>
  !isBroken(results) && !lacksAll(results.verdicts) && countsOf(results.verdicts).kept > 0;

/** "Ended early: …", or nothing. */
export const ending = ({ ended }: Results, words: ReportWords = english): string => (ended ? words.ended(ended) : "");

/** "23 calls of at most 25 in 4.1 s, ¥1.20" */
export const effort = ({ calls, milliseconds, isFree }: Results, words: ReportWords = english): string =>
  words.effort({
    sent: calls.sent,
    cap: calls.cap,
    seconds: milliseconds / 1000,
    cost: isFree ? undefined : yuan(calls.billed),
  });

/** Kinds of reasons why something was not checked ("no recording"), the most frequent first, each with its cases. */
export function reasonsOf(
  verdicts: readonly Verdict[],
): readonly (readonly [reason: string, cases: readonly Verdict[]])[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts.filter(({ is }) => is === "not checked")) {
    const { lack, because = "" } = verdict;
    // A custom target may give a sentence alone.
    const reason = lack === undefined ? (because.split(": ", 1)[0] ?? "") : lackWords(lack);
    groups.set(reason, [...(groups.get(reason) ?? []), verdict]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

/** One line for a shell: the credential is a variable there. */
export const curlOf = (address: string): string =>
  address.startsWith("/") ? `GET ${address}` : `curl -i "${address}"`;
