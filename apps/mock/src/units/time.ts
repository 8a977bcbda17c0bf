// A time as settings give it: ISO 8601, within the years that an answer's time can be written for.
import { shown } from "@weibo-kit/types/options";
import { MockMistake, type MockPhrase, say } from "../mistake.ts";

/** Milliseconds since 1970. */
const EARLIEST = 0;
/** The end of the year 9999 in Beijing: answers write the year in four digits. */
const LATEST = Date.parse("9999-12-31T23:59:59.999+08:00");
const RANGE = say("Choose a time from 1970 to 9999.");

/** Date.parse reads "foo 3" as a date in 2001, so its input is checked before. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Milliseconds since 1970 of an ISO 8601 time: `2026-07-28`, `2026-07-28T14:00:25Z`, `2026-07-28T14:00:25+08:00`.
 *
 * @param act what is tried, for the message: `Failed to <act>: …`
 * @throws {MockMistake} for any other text, and for a time before 1970 or after 9999
 */
export function timeOf(text: string, act: string | MockPhrase): number {
  const [, day = ""] = typeof text === "string" ? (ISO.exec(text) ?? []) : [];
  const time = isCalendarDay(day) ? Date.parse(text.replace(" ", "T")) : Number.NaN;
  if (Number.isNaN(time)) {
    const cause = say("{0} is not a time", shown(text));
    throw new MockMistake(say("{0}", act), cause, say("Write it like {0}.", "2026-07-28T14:00:25Z"));
  }
  return timeInRange(time, act);
}

/** @throws {MockMistake} for a time before 1970 or after 9999, and for what is no number */
export function timeInRange(time: number, act: string | MockPhrase): number {
  if (isInRange(time)) return time;
  throw new MockMistake(say("{0}", act), say("{0} is out of range", written(time)), RANGE);
}

/**
 * Checks what a clock function returned. A text is no time here: `new Date("2026-07-28")` would be one, but the mock adds
 * to times and compares them.
 *
 * @throws {MockMistake} for what is no number, and for a time before 1970 or after 9999
 */
export function checkClock(time: unknown, act: MockPhrase): void {
  if (typeof time === "number") timeInRange(time, act);
  else {
    const cause = say("it returned {0}, and a clock returns milliseconds since 1970", shown(time));
    throw new MockMistake(act, cause, say("Try {0}.", '() => Date.parse("2026-07-28T14:00:25Z")'));
  }
}

/**
 * The nearest time in range. A clock that is checked when it is set can still run past the end, and a clock function can
 * return anything later; the journal has to write each time.
 */
export function clampTime(time: number): number {
  if (isInRange(time)) return time;
  return time > LATEST ? LATEST : EARLIEST;
}

const isInRange = (time: number) => time >= EARLIEST && time <= LATEST;

/** Date.parse turns February 30 into March 2. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function written(time: number): string | MockPhrase {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? `${time} ms` : say("the year {0}", date.getUTCFullYear());
}
