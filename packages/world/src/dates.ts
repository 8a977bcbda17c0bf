// The dates of the world. It has no clock: everything is as of its date, which `world.at` moves.
import { evenlyInDay, spreadOverDay } from "./day-curve.ts";

/** 2026-01-01 00:00 +0800, in Unix seconds: the date of a world unless it is moved. Registrations end here. */
export const FIRST_DATE = 1_767_196_800;

/** 2009-08-14, in Unix seconds: Weibo's first day. */
export const OPENING = 1_250_179_200;

/** 2011-08-05 and 2050-01-01, +0800: since then an id of a post encodes its second, and until then it is below 2^53. */
export const EARLIEST_DATE = 1_312_473_600;
const LATEST = 2_524_579_200;

/** The nearest date that a world can have, in whole seconds. */
export const worldDate = (seconds: number): number => Math.floor(Math.min(Math.max(seconds, EARLIEST_DATE), LATEST));

interface Registration {
  readonly share: number;
  readonly at: number;
}

/** Weibo gives uids in order. These are the registrations of known uids, as shares of seven billion. */
const REGISTRATIONS = [
  { share: 0, at: OPENING },
  { share: 1 / 7, at: 1_297_699_200 },
  { share: 2 / 7, at: 1_349_625_600 },
  { share: 4 / 7, at: 1_388_851_200 },
  { share: 4.357651574 / 7, at: 1_415_073_169 },
  { share: 5 / 7, at: 1_473_436_800 },
  { share: 6 / 7, at: 1_551_456_000 },
  { share: 6.5 / 7, at: 1_605_801_600 },
  { share: 1, at: 1_764_432_000 },
] as const;

/** The registration of the account at this share of all uids, 0 for the first and 1 for the last; in Unix seconds. */
export function registrationAt(share: number): number {
  if (share <= 0) return OPENING;
  if (share >= 1) return FIRST_DATE - 1;
  let before: Registration = REGISTRATIONS[0];
  for (const next of REGISTRATIONS) {
    if (share <= next.share) {
      const even = before.at + ((share - before.share) / (next.share - before.share)) * (next.at - before.at);
      return Math.floor(spreadOverDay(even));
    }
    before = next;
  }
  return FIRST_DATE - 1;
}

/** The share of all uids that are registered before a Unix second: the inverse of `registrationAt`. */
export function registeredShareAt(second: number): number {
  if (second <= OPENING) return 0;
  const even = evenlyInDay(second);
  let before: Registration = REGISTRATIONS[0];
  for (const next of REGISTRATIONS) {
    if (even < next.at) {
      return before.share + ((even - before.at) / (next.at - before.at)) * (next.share - before.share);
    }
    before = next;
  }
  return 1;
}
