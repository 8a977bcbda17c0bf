// Durations as they are written in settings: `250ms`, `10s`, `5m`, `2h`, `1d`, or a number of milliseconds.
import { shown } from "@weibo-kit/types/options";
import { MockMistake, type MockPhrase, say } from "../mistake.ts";

/** A number of milliseconds, or a text with a unit: ms, s, m, h or d. */
export type Duration = number | string;

const UNITS = new Map([
  ["ms", 1],
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
]);

/** A caller in JavaScript may give anything. */
const plain = (duration: unknown): string =>
  typeof duration === "string" || typeof duration === "number" ? String(duration) : "";

/** @throws {MockMistake} for anything else; `act` is what was tried: `Failed to <act>: …` */
export function millisecondsOf(duration: Duration, act: MockPhrase): number {
  const [, amount, unit = "ms"] = /^(\d{1,15}(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(plain(duration)) ?? [];
  if (amount !== undefined) return Number(amount) * (UNITS.get(unit) ?? 1);
  const cause = say("{0} is not a duration", shown(duration));
  throw new MockMistake(act, cause, say("Write it like 250ms, 10s or 1d."));
}
