// The report for the summary of a CI run.
import { countsOf, type Results } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { andMore, type FailureGroup, failureGroups } from "./failure-groups.ts";
import { curlOf, effort, ending, headline, isBroken, isKept, reasonsOf } from "./summary.ts";

/** The report as Markdown, for the job summary of a CI run. */
export function toMarkdown(results: Results): string {
  const { verdicts, target, dialect, unusedDeviations } = results;
  const { kept, broken, known, unchecked } = countsOf(verdicts);
  const failed = verdicts.filter(({ is, known }) => is === "broken" && known === undefined);
  const groups = failureGroups(failed);
  const casesOf = ({ id }: Verdict) => {
    const group = groups.find(({ first }) => first.id === id);
    return group === undefined ? "" : andMore(group);
  };
  const excused = verdicts.filter((verdict) => verdict.known !== undefined);
  return [
    `## ${isBroken(results) ? "❌" : isKept(results) ? "✅" : "⚪"} ${headline(results)}`,
    "",
    `\`${target}\`, dialect ${dialect}; ${effort(results)}. ${ending(results)}`,
    "",
    "| kept | broken | known | not checked |",
    "| ---: | ---: | ---: | ---: |",
    `| ${kept} | ${broken} | ${known} | ${unchecked} |`,
    "",
    ...table(
      "Broken",
      "What broke",
      groups.map(({ first }) => first),
      ({ because }) => code(because),
      casesOf,
    ),
    ...groups.flatMap(curls),
    ...table("Known", "Why, and until when", excused, ({ known }) => `${cell(known?.reason)}, until ${known?.expires}`),
    ...unusedDeviations.map((id) => `- \`${id}\` is kept by now: its deviation must go.`),
    ...reasons(verdicts),
  ].join("\n");
}

function table(
  title: string,
  head: string,
  rows: readonly Verdict[],
  last: (verdict: Verdict) => string,
  more: (verdict: Verdict) => string = () => "",
): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => `| \`${row.id}\`${more(row)} | ${row.level} | ${cell(row.promise)} | ${last(row)} |`);
  return [`### ${title}`, "", `| case | level | promise | ${head} |`, "| --- | --- | --- | --- |", ...lines, ""];
}

function curls(group: FailureGroup): string[] {
  const { id, calls } = group.first;
  if (calls.length === 0) return [];
  const others = group.others.map((one) => `\`${one.id}\``).join(", ");
  const also = others === "" ? [] : ["", `The same in ${others}.`];
  const summary = `<details><summary>${id}${andMore(group)}</summary>`;
  return [summary, "", "```sh", ...calls.map(curlOf), "```", ...also, "", "</details>", ""];
}

function reasons(verdicts: readonly Verdict[]): string[] {
  const groups = reasonsOf(verdicts);
  if (groups.length === 0) return [];
  const lines = groups.map(([reason, cases]) => `- ${cell(reason)}: ${cases.map(({ id }) => `\`${id}\``).join(", ")}`);
  return ["<details><summary>Not checked, and why</summary>", "", ...lines, "", "</details>", ""];
}

/** A server chooses these texts: markup in them must not leave the cell of the table. */
const cell = (text = ""): string =>
  text.replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("`", "'");

const code = (text = ""): string => `\`${text.replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("`", "'")}\``;
