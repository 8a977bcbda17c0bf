// Days in Beijing, by which topics come and go.

const BEIJING = 28_800;
const [HOUR, DAY] = [3600, 86_400];

/** A day in Beijing, counted from 1970. */
export const dayOf = (second: number): number => Math.floor((second + BEIJING) / DAY);

/** The hour of its day, 0 … 23. */
export const hourOf = (second: number): number => Math.floor(((second + BEIJING) % DAY) / HOUR);

/** The first second of a day. */
export const startOf = (day: number): number => day * DAY - BEIJING;
