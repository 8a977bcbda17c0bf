// Moves a clock: `{"advance": "1d"}`, or `{"to": "2026-07-29T00:00:00+08:00"}`.
import { mistakeInEnglish, verbatim } from "../mistake.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { type Duration, millisecondsOf } from "../units/duration.ts";
import { timeOf } from "../units/time.ts";

const ACT = "move the clock";
/** What a body that moves a clock may be. */
export const CLOCK_REMEDY = 'Try {"advance": "1d"} or {"to": "2026-07-29T00:00:00+08:00"}.';

/** Moves a clock ahead by a duration; without a token, everybody's. */
export const advanceClock = (tenants: Tenants, duration: Duration, token?: string): number =>
  tenants.advance(millisecondsOf(duration, verbatim(ACT)), token);

/**
 * Moves a clock as the body of a request asks.
 *
 * @returns the time that it is now: milliseconds since 1970
 * @throws {MockMistake} for a body with neither or both, or one of another type; nothing has moved then
 */
export function moveClock(tenants: Tenants, { advance, to }: Readonly<Record<string, unknown>>, token?: string) {
  if (advance !== undefined && to !== undefined) {
    throw mistakeInEnglish(ACT, "both `advance` and `to` are given", CLOCK_REMEDY);
  }
  if (typeof advance === "string" || typeof advance === "number") return advanceClock(tenants, advance, token);
  if (typeof to === "string") return tenants.advance(timeOf(to, ACT) - tenants.time(token), token);
  const [name, value] = advance === undefined ? ["to", to] : ["advance", advance];
  const cause = value === undefined ? "neither `advance` nor `to` is given" : `\`${name}\` is ${JSON.stringify(value)}`;
  throw mistakeInEnglish(ACT, cause, CLOCK_REMEDY);
}
