// When things happened. The world has no clock: its facts are as of one moment, which never moves.

/** 2026-01-01 00:00 +0800: nothing in the world is younger, expired memberships ended before, running ones end years later. */
export const AS_OF = 1_767_196_800;

/** 2009-08-14, when Weibo opened. */
export const OPENING = 1_250_179_200;

interface Registration {
  readonly share: number;
  readonly at: number;
}

/** Weibo hands out uids in order; these are dates of known uids, as shares of the seven billion. */
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

/** When the account at this share of all uids (0 the first, 1 the last) was registered. */
export function registrationAt(share: number): number {
  if (share <= 0) return OPENING;
  if (share >= 1) return AS_OF - 1;
  let before: Registration = REGISTRATIONS[0];
  for (const next of REGISTRATIONS) {
    if (share <= next.share) {
      return Math.floor(before.at + ((share - before.share) / (next.share - before.share)) * (next.at - before.at));
    }
    before = next;
  }
  return AS_OF - 1;
}

/** Since 2011 an id holds its second and 22 bits more; before, ids were counted, 3 958 728 723 on 2010-11-29. */
const SECOND = 4_194_304;
const ID_EPOCH = 515_483_463;
const COUNTED_UNTIL = 1_293_811_200;
const COUNTED = { id: 3_958_728_723, at: 1_291_018_123 };

/** The id of a post of this second; `extra` in [0, 1) tells the posts of one second apart. */
export function postIdAt(time: number, extra: number): number {
  if (time >= COUNTED_UNTIL) return (time - ID_EPOCH) * SECOND + Math.floor(extra * SECOND);
  const perSecond = COUNTED.id / (COUNTED.at - OPENING);
  return Math.max(1, Math.floor((time - OPENING + extra) * perSecond));
}
