// The report on a terminal: what broke first, in words, with a command to see it.
import { countsOf, type Results } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { english } from "./english.ts";
import { type FailureGroup, failureGroups } from "./failure-groups.ts";
import { curlOf, effort, ending, headline, reasonsOf } from "./summary.ts";
import type { ReportWords } from "./words.ts";

/**
 * The report for a terminal.
 *
 * @param words those of another language, where it is not to be English
 */
export function toText(results: Results, words: ReportWords = english): string {
  const { verdicts, unusedDeviations, target, dialect } = results;
  const failed = verdicts.filter(({ is, known }) => is === "broken" && known === undefined);
  const excused = verdicts.filter((verdict) => verdict.known !== undefined);
  const sentences = `${headline(results, words)} ${ending(results, words)}`;
  return [
    ...failureGroups(failed).map((group) => groupLines(group, words)),
    ...excused.map(({ id, known }) => `~ ${words.known(id, known?.expires ?? "", known?.reason ?? "")}`),
    ...unusedDeviations.map((id) => `! ${words.keptByNow(id)}`),
    ...reasonsOf(verdicts).map(
      ([reason, cases]) => `- ${words.notChecked(cases[0]?.lack, reason, idsOf(cases, words))}`,
    ),
    "",
    words.target(target, dialect, sentences).trimEnd(),
    words.counts(countsOf(verdicts), effort(results, words)),
    "",
  ].join("\n");
}

/** A broken promise in some lines: what broke, the promise, and the last two calls as commands. */
export const brokenLines = (verdict: Verdict): string => groupLines({ first: verdict, others: [] }, english);

/** The first of a group as an example, then the ids of some others. */
function groupLines({ first, others }: FailureGroup, words: ReportWords): string {
  const { id, level, because = "", calls } = first;
  const commands = calls.slice(-2).map((address) => `    ${curlOf(address)}`);
  const more = others.length === 0 ? "" : words.andMore(others.length);
  const also = others.length === 0 ? [] : [`    ${words.also(idsOf(others, words, 3))}`];
  const head = `✗ ${words.broken(id + more, level, because)}`;
  return [head, `    ${words.promise(first)}`, ...commands, ...also].join("\n");
}

function idsOf(cases: readonly Verdict[], words: ReportWords, most = 2): string {
  const ids = cases.map(({ id }) => id);
  return words.ids(ids.slice(0, most), ids.length - most);
}
