// Stretches of time as people write them: `250ms`, `10s`, `5m`, `2h`, `1d`, or a number of milliseconds.
import { MockMistake } from "../mistake.ts";

export type Duration = number | string;

const UNITS = new Map([
  ["ms", 1],
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
]);

export function millisecondsOf(duration: Duration, act: string): number {
  const [, amount, unit = "ms"] = /^(\d{1,15}(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(String(duration)) ?? [];
  if (amount !== undefined) return Number(amount) * (UNITS.get(unit) ?? 1);
  throw new MockMistake(act, `${JSON.stringify(duration)} is not a stretch of time`, "Write it like 250ms, 10s or 1d.");
}
