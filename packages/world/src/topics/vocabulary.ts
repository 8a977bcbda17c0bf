// What posts can be about: topics by their numbers.

/** How many topics there are; each has a number below this. */
export const TOPIC_COUNT = 10_000;
