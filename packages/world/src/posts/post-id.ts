// The ids of posts, which encode their time.
import { OPENING } from "../dates.ts";

/** Since 2011 an id consists of its second and 22 more bits. Earlier ids were counted: 3 958 728 723 on 2010-11-29. */
const SECOND = 4_194_304;
const ID_EPOCH = 515_483_463;
const COUNTED_UNTIL = 1_293_811_200;
const COUNTED = { id: 3_958_728_723, at: 1_291_018_123 };

/** The id of a post of this second; `extra` in [0, 1) separates the posts of one second. */
export function postIdAt(time: number, extra: number): number {
  if (time >= COUNTED_UNTIL) return (time - ID_EPOCH) * SECOND + Math.floor(extra * SECOND);
  const perSecond = COUNTED.id / (COUNTED.at - OPENING);
  return Math.max(1, Math.floor((time - OPENING + extra) * perSecond));
}
