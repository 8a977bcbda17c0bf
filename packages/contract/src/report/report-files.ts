// The files of a report; results.json comes first, because all others can be made from it again.
import type { Results } from "../model/results.ts";
import { toHtml } from "./html/page.ts";
import { toJUnit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";

/** The names of a report's files. */
export const reportNames = ["results.json", "summary.md", "junit.xml", "report.html"] as const;

/** The texts of a report's files by name: results.json, summary.md, junit.xml, report.html. */
export function reportFiles(results: Results): Readonly<Record<(typeof reportNames)[number], string>> {
  return {
    "results.json": `${JSON.stringify(results, null, 2)}\n`,
    "summary.md": `${toMarkdown(results)}\n`,
    "junit.xml": toJUnit(results),
    "report.html": toHtml(results),
  };
}
