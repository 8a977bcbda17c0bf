// Moves a clock as somebody asks: `{"advance": "1d"}`, or `{"to": "2026-07-29T00:00:00+08:00"}`.

import { MockMistake } from "../mistake.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { type Duration, millisecondsOf } from "../units/duration.ts";

export interface ClockChange {
  /** Ahead by so much. */
  readonly advance?: Duration;
  /** To this time. */
  readonly to?: string;
}

const ACT = "move the clock";

/** The time that it is now: milliseconds since 1970. */
export function moveClock(tenants: Tenants, { advance, to }: ClockChange, token?: string): number {
  if (advance !== undefined) return tenants.advance(millisecondsOf(advance, ACT), token);
  const time = to === undefined ? Number.NaN : Date.parse(to);
  if (!Number.isNaN(time)) return tenants.advance(time - tenants.now(tenants.of(token ?? "")), token);
  const cause = to === undefined ? "it isn't said where to" : `${to} is not a time`;
  throw new MockMistake(ACT, cause, 'Try {"advance": "1d"} or {"to": "2026-07-29T00:00:00+08:00"}.');
}
