// The report as JUnit XML: a suite per operation, a test per case.
import type { Results } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { escaped } from "./escaped.ts";
import { curlOf } from "./summary.ts";

export function toJUnit({ verdicts, startedAt, target, milliseconds }: Results): string {
  const operations = [...new Set(verdicts.map(({ upstream, operation }) => `${upstream} ${operation}`))];
  const suites = operations.map((name) => {
    const own = verdicts.filter(({ upstream, operation }) => `${upstream} ${operation}` === name);
    return `  <testsuite name="${escaped(name)}" timestamp="${startedAt}" ${totals(own)}>\n${own.map(testcase).join("")}  </testsuite>\n`;
  });
  const seconds = (milliseconds / 1000).toFixed(3);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escaped(`weibo-kit check ${target}`)}" time="${seconds}" ${totals(verdicts)}>
${suites.join("")}</testsuites>
`;
}

function totals(verdicts: readonly Verdict[]): string {
  const failures = verdicts.filter((verdict) => outcome(verdict) === "failure").length;
  const skipped = verdicts.filter((verdict) => outcome(verdict) === "skipped").length;
  return `tests="${verdicts.length}" failures="${failures}" skipped="${skipped}" errors="0"`;
}

/** A may-case that is broken fails nobody. */
function outcome({ is, known, level }: Verdict): "passed" | "failure" | "skipped" {
  if (is === "kept") return "passed";
  return is === "not checked" || known !== undefined || level === "may" ? "skipped" : "failure";
}

function testcase(verdict: Verdict): string {
  const { id, promise, upstream, operation, because = "", known, calls, level } = verdict;
  const start = `    <testcase classname="${escaped(`${upstream}.${operation}`)}" name="${escaped(`${id}: ${promise} (${level})`)}"`;
  const kind = outcome(verdict);
  if (kind === "passed") return `${start}/>\n`;
  const reason = known ? `known until ${known.expires}: ${known.reason}` : because;
  const commands = kind === "failure" ? escaped(calls.map(curlOf).join("\n")) : "";
  return `${start}>\n      <${kind} message="${escaped(reason)}">${commands}</${kind}>\n    </testcase>\n`;
}
