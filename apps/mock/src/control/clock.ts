// Moves a clock as somebody asks: `{"advance": "1d"}`, or `{"to": "2026-07-29T00:00:00+08:00"}`.
import { type Duration, millisecondsOf } from "../units/duration.ts";
import { MockMistake } from "../mistake.ts";
import type { Rooms } from "../plan/tenant/tenants.ts";

export interface ClockWish {
  /** Ahead by so much. */
  readonly advance?: Duration;
  /** To this time. */
  readonly to?: string;
}

const ACT = "move the clock";

/** The time that it is now: milliseconds since 1970. */
export function moveClock(rooms: Rooms, { advance, to }: ClockWish, token?: string): number {
  if (advance !== undefined) return rooms.advance(millisecondsOf(advance, ACT), token);
  const time = to === undefined ? Number.NaN : Date.parse(to);
  if (!Number.isNaN(time)) return rooms.advance(time - rooms.now(rooms.of(token ?? "")), token);
  const cause = to === undefined ? "it isn't said where to" : `${to} is not a time`;
  throw new MockMistake(ACT, cause, 'Try {"advance": "1d"} or {"to": "2026-07-29T00:00:00+08:00"}.');
}
