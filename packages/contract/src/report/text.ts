// The report on a terminal: what broke first, in words, with a command to see it.
import { countsOf, type Results } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { andMore, type FailureGroup, failureGroups } from "./failure-groups.ts";
import { curlOf, effort, ending, headline, reasonsOf } from "./summary.ts";

/** The report for a terminal. */
export function toText(results: Results): string {
  const { verdicts, unusedDeviations, target, dialect } = results;
  const { kept, broken, known, unchecked } = countsOf(verdicts);
  const failed = verdicts.filter(({ is, known }) => is === "broken" && known === undefined);
  const excused = verdicts.filter((verdict) => verdict.known !== undefined);
  return [
    ...failureGroups(failed).map(groupLines),
    ...excused.map(({ id, known }) => `~ ${id}: known until ${known?.expires}: ${known?.reason}`),
    ...unusedDeviations.map((id) => `! ${id} is kept by now: its deviation must go.`),
    ...reasonsOf(verdicts).map(([reason, cases]) => `- not checked, ${reason}: ${idsOf(cases)}`),
    "",
    `${target}, dialect ${dialect}: ${headline(results)} ${ending(results)}`.trimEnd(),
    `kept ${kept} · broken ${broken} · known ${known} · not checked ${unchecked} · ${effort(results)}`,
    "",
  ].join("\n");
}

/** A broken promise in some lines: what broke, the promise, and the last two calls as commands. */
export const brokenLines = (verdict: Verdict): string => groupLines({ first: verdict, others: [] });

/** The first of a group as an example, then the ids of some others. */
function groupLines(group: FailureGroup): string {
  const { id, level, promise, because, calls } = group.first;
  const commands = calls.slice(-2).map((address) => `    ${curlOf(address)}`);
  const others = group.others.length === 0 ? [] : [`    also: ${idsOf(group.others, 3)}`];
  return [`✗ ${id}${andMore(group)} (${level}): ${because}`, `    ${promise}`, ...commands, ...others].join("\n");
}

function idsOf(cases: readonly Verdict[], most = 2): string {
  const ids = cases.map(({ id }) => id);
  const more = ids.length > most ? [`and ${ids.length - most} more`] : [];
  return [...ids.slice(0, most), ...more].join(", ");
}
