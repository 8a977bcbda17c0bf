// The plan on a terminal: every call and what it costs, before any is made.
import type { Plan } from "../run/plan.ts";
import { priceOf, yuan } from "../run/price.ts";

export function planText({ calls, left, cost, cap }: Plan, extra = 0): string {
  const overBudget = left.filter(({ reason }) => reason.why === "budget");
  const lines = calls.map(({ ask, line, serves }, index) => {
    const price = priceOf(ask) === 0 ? "free " : yuan(priceOf(ask));
    return `${String(index + 1).padStart(4)}  ${price}  ${line}   for ${serves.length} ${serves.length === 1 ? "case" : "cases"}`;
  });
  return [
    ...lines,
    "",
    `${calls.length} calls${Number.isFinite(cap) ? ` of at most ${cap}` : ""}, at most ${yuan(cost)} at ¥0.10 each; refusals are free. Nothing was sent.`,
    ...(extra > 0 ? [`${extra} more if the server says at GET /__mock/health that its faults can be forced.`] : []),
    ...(overBudget.length > 0 ? [`Left out for the cap: ${overBudget.map((it) => it.case.id).join(", ")}.`] : []),
    "",
  ].join("\n");
}
