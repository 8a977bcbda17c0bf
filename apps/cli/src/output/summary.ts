// The last output of `weibo-kit serve`: calls by code, what the real services would have charged, faults that were met.
import type { Mock } from "@weibo-kit/mock";
import { texts } from "../texts/texts.ts";
import { replayValue } from "./replay-value.ts";

const MOST_SCHEDULES = 5;

export function summary(mock: Mock, budget?: number): string {
  const { calls: counted, moreLines, over, price: priced, schedule: replayed } = texts.serving;
  const { calls, total, operations } = mock.bill();
  const codes = [...mock.journal.codes].sort(([a], [b]) => a - b).map(([code, count]) => `${code}: ${count}`);
  const items = operations
    .filter(({ billed }) => billed > 0)
    .map(({ operation, billed, price, total }) => `  ${priced(operation, billed, price, total)}`);
  const verdict = isOver(mock, budget) ? [over(budgetInYuan(budget))] : [];
  const all = mock.allSchedules();
  const met = all.slice(0, MOST_SCHEDULES).map(({ token, effects, schedule }) => {
    return replayed(token, effects, replayValue(schedule));
  });
  const rest = all.length > MOST_SCHEDULES ? [moreLines(all.length - MOST_SCHEDULES)] : [];
  return [counted(calls, codes.join(", "), total), ...items, ...met, ...rest, ...verdict].join("\n");
}

/** In yuan with two decimals, from fen. */
export const budgetInYuan = (fen = 0): string => (fen / 100).toFixed(2);

export const isOver = (mock: Mock, budget: number | undefined): boolean =>
  budget !== undefined && mock.bill().fen > budget;
