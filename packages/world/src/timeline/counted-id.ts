// Ids from before 2011, which counted all posts. Only residents have posts that are so old.
import { OPENING } from "../dates.ts";

/** 2011-01-01 +0800, in Unix seconds: from here on an id has its second in it. */
export const COUNTED_UNTIL = 1_293_811_200;
const COUNTED = { id: 3_958_728_723, at: 1_291_018_123 };
const PER_SECOND = COUNTED.id / (COUNTED.at - OPENING);

/** The id of a post of this second; `extra` in [0, 1) separates the posts of one second. */
export const countedId = (time: number, extra: number): number =>
  Math.max(1, Math.floor((time - OPENING + extra) * PER_SECOND));

/** Whether an id is from the time of counted ones. */
export const isCounted = (id: number): boolean => id < countedId(COUNTED_UNTIL, 1);
