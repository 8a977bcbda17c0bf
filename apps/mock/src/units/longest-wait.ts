/** In milliseconds: a timer counts no further. */
export const LONGEST_WAIT = 2 ** 31 - 1;
