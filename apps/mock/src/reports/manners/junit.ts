// Manners as JUnit XML, which CI systems show: a promise without an occasion is a skipped test.
import { type JUnitCase, type JUnitOutcome, junitXml } from "@weibo-kit/types/junit";
import type { Manners } from "./manners.ts";
import type { Remark } from "./remark.ts";

export function junit(all: readonly Manners[]): string {
  const suites = all.map(({ token, remarks }) => ({
    name: `manners of ${token}`,
    cases: remarks.map((remark) => caseOf(token, remark)),
  }));
  return junitXml({ name: "manners", suites });
}

const caseOf = (token: string, remark: Remark): JUnitCase => ({
  className: token,
  name: `${remark.manner}: ${remark.promise}`,
  outcome: outcomeOf(remark),
});

function outcomeOf({ occasions, lapses }: Remark): JUnitOutcome {
  if (occasions === 0) return { is: "skipped", message: "no occasion" };
  const [first] = lapses;
  return first === undefined ? { is: "passed" } : { is: "failure", message: first, text: lapses.join("\n") };
}
