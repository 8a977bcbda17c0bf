// The plan on a terminal: every call and what it costs, before any is made.
import { levels } from "../case.ts";
import type { Plan } from "../run/plan.ts";
import { priceOf, yuan } from "../run/price.ts";

export function planText({ calls, left, cost, cap }: Plan, extra = 0): string {
  const lines = calls.map(({ ask, line, serves }, index) => {
    const price = priceOf(ask) === 0 ? "free " : yuan(priceOf(ask));
    return `${String(index + 1).padStart(4)}  ${price}  ${line}   for ${serves.length} ${serves.length === 1 ? "case" : "cases"}`;
  });
  return [
    ...lines,
    "",
    `${calls.length} calls${Number.isFinite(cap) ? ` of at most ${cap}` : ""}, at most ${yuan(cost)} at ¥0.10 each; refusals are free. Nothing was sent.`,
    ...(extra > 0 ? [`${extra} more if the server says at GET /__mock/health that its faults can be forced.`] : []),
    ...leftOut(left),
    "",
  ].join("\n");
}

/** How many cases of each level the cap leaves out. */
function leftOut(left: Plan["left"]): readonly string[] {
  const over = left.filter(({ reason }) => reason.why === "budget").map((it) => it.case);
  const counts = levels.map((level) => `${over.filter((it) => it.level === level).length} ${level}`);
  const [first] = over;
  return first === undefined ? [] : [`The cap leaves out ${counts.join(", ")}: ${first.id} first.`];
}
