// Moves a clock by a duration, `{"advance": "1d"}`, or to a time, `{"to": "2026-07-29T00:00:00+08:00"}`.
import { MockMistake } from "../mistake.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { type Duration, millisecondsOf } from "../units/duration.ts";

/** `advance` counts where both are given. */
export interface ClockChange {
  /** Ahead by this duration. */
  readonly advance?: Duration;
  /** To this time, ISO 8601. */
  readonly to?: string;
}

const ACT = "move the clock";

/**
 * Moves a tenant's clock, or without a token the clock of all.
 *
 * @returns the new time, in milliseconds since 1970
 * @throws {MockMistake} for neither, or for something that is no duration or time
 */
export function moveClock(tenants: Tenants, { advance, to }: ClockChange, token?: string): number {
  if (advance !== undefined) return tenants.advance(millisecondsOf(advance, ACT), token);
  const time = to === undefined ? Number.NaN : Date.parse(to);
  if (!Number.isNaN(time)) return tenants.advance(time - tenants.now(tenants.of(token ?? "")), token);
  const cause = to === undefined ? "neither `advance` nor `to` is given" : `${to} is not a time`;
  throw new MockMistake(ACT, cause, 'Try {"advance": "1d"} or {"to": "2026-07-29T00:00:00+08:00"}.');
}
