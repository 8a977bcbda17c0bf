// The ids of posts, comments and videos: a second, a data centre and a number there.

/** Since 2011 an id consists of its second and 22 more bits. Earlier ids were counted: 3 958 728 723 on 2010-11-29. */
const SECOND = 4_194_304;
const ID_EPOCH = 515_483_463;

/** The id of a second, in Unix seconds, with these lower 22 bits. */
export const idOf = (second: number, low: number): number => (second - ID_EPOCH) * SECOND + low;

/** The Unix second in an id. */
export const secondOf = (id: number): number => Math.floor(id / SECOND) + ID_EPOCH;

/** The lower 22 bits of an id. */
export const lowOf = (id: number): number => id - Math.floor(id / SECOND) * SECOND;

/** The data centres that posts and comments were seen to come from. */
const CENTRES: readonly number[] = [0, 1, 4, 5, 6, 7, 8, 9, 10, 11];
/** How many data centres there are: `within` below is one of this many times the steps of a centre. */
export const CENTRE_COUNT = CENTRES.length;
const NUMBER_OF_CENTRE = Array.from({ length: 16 }, (_, centre) => CENTRES.indexOf(centre));
/** Codes of one step. */
const CODES = 16;
const CENTRE_SIZE = 262_144;

/** The code of comments. Posts have the codes of their classes, 0 … 14. */
export const COMMENT_CODE = 15;

/** The lower bits for place `within` of a second, counted over all data centres, and a code below 16. */
export function lowAt(within: number, code: number): number {
  const step = Math.floor(within / CENTRE_COUNT);
  return (CENTRES[within - step * CENTRE_COUNT] ?? 0) * CENTRE_SIZE + step * CODES + code;
}

/** The place within its second that these lower bits are of; -1 for a data centre that posts don't come from. */
export function withinOf(low: number): number {
  const centre = NUMBER_OF_CENTRE[low >>> 18] ?? -1;
  return centre < 0 ? -1 : ((low & (CENTRE_SIZE - 1)) >>> 4) * CENTRE_COUNT + centre;
}

/** The code in these lower bits. */
export const codeOf = (low: number): number => low & (CODES - 1);
