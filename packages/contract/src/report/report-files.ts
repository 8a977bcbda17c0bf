// The files of a report, by name; results.json first: all others can be made from it again.
import type { Results } from "../model/results.ts";
import { toHtml } from "./html/page.ts";
import { toJUnit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";

export function reportFiles(results: Results): Readonly<Record<string, string>> {
  return {
    "results.json": `${JSON.stringify(results, null, 2)}\n`,
    "summary.md": `${toMarkdown(results)}\n`,
    "junit.xml": toJUnit(results),
    "report.html": toHtml(results),
  };
}
