// `recordTime` of a success: Beijing time without an offset, as the running service writes it.
import { show } from "../../../read/show.ts";

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?$/;
const HOUR = 3_600_000;
/** Clocks of two machines differ; an answer may also be made before it is sent. */
const TOLERANCE = HOUR / 4;

const BEIJING_AHEAD = 8 * HOUR;

/**
 * What is wrong with the time; undefined when it is right. Any time may be given, as by a server whose clock is set, but
 * not the present one in UTC.
 *
 * @param now when the answer came, in milliseconds since 1970
 */
export function recordTimeTrouble(time: unknown, now: number): string | undefined {
  // The schema judges types.
  if (typeof time !== "string") return undefined;
  if (!FORM.test(time)) return `$.recordTime: ${show(time)} is no such time`;
  const read = readAsUtc(time);
  if (Number.isNaN(read)) return `$.recordTime: ${show(time)} is no day of the calendar`;
  return Math.abs(read - now) < TOLERANCE ? `$.recordTime: ${show(time)} is the time in UTC` : undefined;
}

/**
 * Whether the text is the present time in Beijing.
 *
 * @param now when the answer came, in milliseconds since 1970
 */
export const isPresent = (time: string, now: number): boolean =>
  Math.abs(readAsUtc(time) - BEIJING_AHEAD - now) < TOLERANCE;

const readAsUtc = (time: string): number => new Date(`${time.slice(0, 19)}Z`).getTime();
