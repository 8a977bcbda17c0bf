// The report on a terminal: what broke first, in words, with a command to see it.
import { countsOf, type Results } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { curlOf, effort, ending, headline, reasonsOf } from "./summary.ts";

/** The report for a terminal. */
export function toText(results: Results): string {
  const { verdicts, unusedDeviations, target, dialect } = results;
  const { kept, broken, known, unchecked } = countsOf(verdicts);
  const failed = verdicts.filter(({ is, known }) => is === "broken" && known === undefined);
  const excused = verdicts.filter((verdict) => verdict.known !== undefined);
  return [
    ...failed.map(brokenLines),
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
export function brokenLines({ id, level, promise, because, calls }: Verdict): string {
  const commands = calls.slice(-2).map((address) => `    ${curlOf(address)}`);
  return [`✗ ${id} (${level}): ${because}`, `    ${promise}`, ...commands].join("\n");
}

function idsOf(cases: readonly Verdict[]): string {
  const [first, second, ...more] = cases.map(({ id }) => id);
  return [first, second, ...(more.length > 0 ? [`and ${more.length} more`] : [])].filter(Boolean).join(", ");
}
