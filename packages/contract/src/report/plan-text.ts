// The plan on a terminal: every call and its price, before any is made.
import type { Level } from "../model/case.ts";
import type { Plan } from "../plan/plan.ts";
import { priceOf } from "../plan/price.ts";
import { english } from "./english.ts";
import type { ReportWords } from "./words.ts";
import { yuan } from "./yuan.ts";

/**
 * The calls of a plan, a line each, and what all of them cost at most.
 *
 * @param extra calls that are added if the server turns out to be one whose faults can be forced
 * @param words those of another language, where it is not to be English
 */
export function planText({ calls, leftOut, cost, cap }: Plan, extra = 0, words: ReportWords = english): string {
  const lines = calls.map(({ spec, line, serves }, index) => {
    const price = words.price(priceOf(spec) === 0 ? undefined : yuan(priceOf(spec)));
    return `${String(index + 1).padStart(4)}  ${price}  ${line}   ${words.forCases(serves.length)}`;
  });
  const prices = [...new Set(calls.map(({ spec }) => priceOf(spec)))].filter((price) => price > 0).sort();
  const most = Number.isFinite(cap) ? cap : undefined;
  return [
    ...lines,
    "",
    words.plan({ calls: calls.length, cap: most, cost: yuan(cost), prices: prices.map(yuan) }),
    ...(extra > 0 ? [words.ifForced(extra)] : []),
    ...overBudget(leftOut, words),
    "",
  ].join("\n");
}

/** How many cases of each level the cap leaves out. */
function overBudget(leftOut: Plan["leftOut"], words: ReportWords): readonly string[] {
  const over = leftOut.filter(({ reason }) => reason.why === "budget").map((it) => it.case);
  const count = (level: Level) => over.filter((it) => it.level === level).length;
  const counts = { must: count("must"), should: count("should"), may: count("may") };
  const [first] = over;
  return first === undefined ? [] : [words.leftOut(counts, first.id)];
}
