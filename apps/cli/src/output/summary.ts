// The last output of `weibo-kit serve`: calls by code, what the real services would have charged, faults that were met.
import type { Mock } from "@weibo-kit/mock";
import { texts } from "../texts/texts.ts";

const MOST_SCHEDULES = 5;

export function summary(mock: Mock, budget?: number): string {
  const { calls: counted, more, over, price: priced, schedule: replayed } = texts.serving;
  const { calls, total, operations } = mock.bill();
  const codes = [...mock.journal.codes].sort(([a], [b]) => a - b).map(([code, count]) => `${code}: ${count}`);
  const items = operations
    .filter(({ billed }) => billed > 0)
    .map(({ operation, billed, price, total }) => `  ${priced(operation, billed, price, total)}`);
  const verdict = isOver(mock, budget) ? [over(((budget ?? 0) / 100).toFixed(2))] : [];
  const met = mock.allSchedules().map(({ token, effects, schedule }) => replayed(token, effects, schedule));
  const rest = met.length > MOST_SCHEDULES ? [more(met.length - MOST_SCHEDULES)] : [];
  return [counted(calls, codes.join(", "), total), ...items, ...met.slice(0, MOST_SCHEDULES), ...rest, ...verdict].join(
    "\n",
  );
}

export const isOver = (mock: Mock, budget: number | undefined): boolean =>
  budget !== undefined && mock.bill().fen > budget;
