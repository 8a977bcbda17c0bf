/** Test results as JUnit XML, which CI systems show: used by reports of the contract kit and of the mock. */
import { escapeMarkup } from "./markup.ts";

/** A run of tests. */
export interface JUnitReport {
  readonly name: string;
  readonly seconds?: number;
  readonly suites: readonly JUnitSuite[];
}

/** Tests that belong together. */
export interface JUnitSuite {
  readonly name: string;
  /** ISO 8601. */
  readonly timestamp?: string;
  readonly cases: readonly JUnitCase[];
}

/** One test. */
export interface JUnitCase {
  readonly className: string;
  readonly name: string;
  readonly outcome: JUnitOutcome;
}

/** How a test came out; `text` may have several lines. */
export type JUnitOutcome =
  | { readonly is: "passed" }
  | { readonly is: "failure" | "skipped"; readonly message: string; readonly text?: string };

/** The document as text, well-formed whatever the texts in it are. */
export function junitXml({ name, seconds, suites }: JUnitReport): string {
  const time = seconds === undefined ? "" : ` time="${seconds.toFixed(3)}"`;
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escapeMarkup(name)}"${time} ${totals(all)}>
${suites.map(suiteXml).join("")}</testsuites>
`;
}

function suiteXml({ name, timestamp, cases }: JUnitSuite): string {
  const time = timestamp === undefined ? "" : ` timestamp="${escapeMarkup(timestamp)}"`;
  const content = cases.map(caseXml).join("");
  return `  <testsuite name="${escapeMarkup(name)}"${time} ${totals(cases)}>\n${content}  </testsuite>\n`;
}

function caseXml({ className, name, outcome }: JUnitCase): string {
  const start = `    <testcase classname="${escapeMarkup(className)}" name="${escapeMarkup(name)}"`;
  if (outcome.is === "passed") return `${start}/>\n`;
  const { is, message, text = "" } = outcome;
  return `${start}>\n      <${is} message="${escapeMarkup(message)}">${escapeMarkup(text)}</${is}>\n    </testcase>\n`;
}

function totals(cases: readonly JUnitCase[]): string {
  const count = (is: JUnitOutcome["is"]) => cases.filter(({ outcome }) => outcome.is === is).length;
  return `tests="${cases.length}" failures="${count("failure")}" skipped="${count("skipped")}" errors="0"`;
}
