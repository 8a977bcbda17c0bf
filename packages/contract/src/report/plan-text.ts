// The plan on a terminal: every call and its price, before any is made.
import { levels } from "../model/case.ts";
import type { Plan } from "../plan/plan.ts";
import { priceOf } from "../plan/price.ts";
import { yuan } from "./yuan.ts";

/**
 * The calls of a plan, a line each, and what all of them cost at most.
 *
 * @param extra calls that are added if the server turns out to be one whose faults can be forced
 */
export function planText({ calls, leftOut, cost, cap }: Plan, extra = 0): string {
  const lines = calls.map(({ spec, line, serves }, index) => {
    const price = priceOf(spec) === 0 ? "free " : yuan(priceOf(spec));
    return `${String(index + 1).padStart(4)}  ${price}  ${line}   for ${serves.length} ${serves.length === 1 ? "case" : "cases"}`;
  });
  const prices = [...new Set(calls.map(({ spec }) => priceOf(spec)))].filter((price) => price > 0).sort();
  const each = prices.length === 0 ? "" : ` at ${prices.map(yuan).join(" or ")} each`;
  return [
    ...lines,
    "",
    `${calls.length} calls${Number.isFinite(cap) ? ` of at most ${cap}` : ""}, at most ${yuan(cost)}${each}; refusals are free. Nothing was sent.`,
    ...(extra > 0 ? [`${extra} more if GET /__mock/health shows that the server's faults can be forced.`] : []),
    ...overBudget(leftOut),
    "",
  ].join("\n");
}

/** How many cases of each level the cap leaves out. */
function overBudget(leftOut: Plan["leftOut"]): readonly string[] {
  const over = leftOut.filter(({ reason }) => reason.why === "budget").map((it) => it.case);
  const counts = levels.map((level) => `${over.filter((it) => it.level === level).length} ${level}`);
  const [first] = over;
  return first === undefined ? [] : [`The cap leaves out ${counts.join(", ")}: ${first.id} first.`];
}
