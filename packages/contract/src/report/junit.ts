// The report as JUnit XML: a suite per operation, a test per case.
import { type JUnitCase, type JUnitOutcome, junitXml } from "@weibo-kit/types/junit";
import type { Results } from "../model/results.ts";
import type { Verdict } from "../model/verdict.ts";
import { curlOf } from "./summary.ts";

/** JUnit XML. A case that is not checked, known or only a guess is skipped with its reason. */
export function toJUnit({ verdicts, startedAt, target, milliseconds }: Results): string {
  const nameOf = ({ upstream, operation }: Verdict) => `${upstream} ${operation}`;
  const suites = [...new Set(verdicts.map(nameOf))].map((name) => ({
    name,
    timestamp: startedAt,
    cases: verdicts.filter((verdict) => nameOf(verdict) === name).map(caseOf),
  }));
  return junitXml({ name: `weibo-kit check ${target}`, seconds: milliseconds / 1000, suites });
}

function caseOf(verdict: Verdict): JUnitCase {
  const { id, promise, upstream, operation, level } = verdict;
  return {
    className: `${upstream}.${operation}`,
    name: `${id}: ${promise} (${level})`,
    outcome: outcomeOf(verdict),
  };
}

/** A may-case that is broken fails no build. */
function outcomeOf({ is, known, level, because = "", calls }: Verdict): JUnitOutcome {
  if (is === "kept") return { is: "passed" };
  if (known) return { is: "skipped", message: `known until ${known.expires}: ${known.reason}` };
  if (is === "not checked" || level === "may") return { is: "skipped", message: because };
  return { is: "failure", message: because, text: calls.map(curlOf).join("\n") };
}
