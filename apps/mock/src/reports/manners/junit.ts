// Manners in JUnit's XML, for whatever already shows test results: a manner without an occasion is a skipped test.
import type { Manners } from "./manners.ts";
import type { Remark } from "./remark.ts";

export function junit(all: readonly Manners[]): string {
  const suites = all.map(({ token, remarks }) => {
    const failures = remarks.filter(({ lapses }) => lapses.length > 0).length;
    const skipped = remarks.filter(({ occasions }) => occasions === 0).length;
    const cases = remarks.map((remark) => caseOf(token, remark)).join("\n");
    const counts = `tests="${remarks.length}" failures="${failures}" skipped="${skipped}"`;
    return `  <testsuite name="manners of ${escaped(token)}" ${counts}>\n${cases}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}

function caseOf(token: string, { manner, promise, occasions, lapses }: Remark): string {
  const head = `    <testcase classname="${escaped(token)}" name="${escaped(`${manner}: ${promise}`)}"`;
  if (occasions === 0) return `${head}><skipped message="no occasion"/></testcase>`;
  if (lapses.length === 0) return `${head}/>`;
  return `${head}><failure message="${escaped(lapses[0] ?? "")}">${escaped(lapses.join("\n"))}</failure></testcase>`;
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);
