// All slots that a post can be in, one after the other in time: many in the evening, few in the small hours.

/** Posts of all users by hour of Beijing's day, in hundredths of the busiest. */
const HOURS = [
  55, 35, 22, 15, 12, 15, 30, 50, 70, 85, 95, 95, 100, 90, 85, 87, 88, 85, 82, 85, 92, 98, 100, 80,
] as const;
/** Slots of a second for each hundredth: 4,090 steps of ten data centres in the busiest hour. */
const PER_HUNDREDTH = 409;
const BEIJING = 28_800;
const [HOUR, DAY] = [3600, 86_400];

const PER_SECOND = HOURS.map((share) => share * PER_HUNDREDTH);
/** The slots of a day before each hour. */
const BEFORE_HOUR = PER_SECOND.map((_, hour) =>
  PER_SECOND.slice(0, hour).reduce((sum, slots) => sum + slots * HOUR, 0),
);
const PER_DAY = PER_SECOND.reduce((sum, slots) => sum + slots * HOUR, 0);

const hourAt = (second: number): number => Math.floor(((second + BEIJING) % DAY) / HOUR);

/** How many slots this Unix second has. */
export const slotsAt = (second: number): number => PER_SECOND[hourAt(second)] ?? 0;

/** How many slots there are before this Unix second. */
export function slotsBefore(second: number): number {
  const local = second + BEIJING;
  const day = Math.floor(local / DAY);
  const inDay = local - day * DAY;
  const hour = Math.floor(inDay / HOUR);
  return day * PER_DAY + (BEFORE_HOUR[hour] ?? 0) + (inDay - hour * HOUR) * (PER_SECOND[hour] ?? 0);
}

/** The Unix second that has this slot: the inverse of `slotsBefore`. */
export function secondOfSlot(slot: number): number {
  const day = Math.floor(slot / PER_DAY);
  const inDay = slot - day * PER_DAY;
  let hour = Math.floor((inDay / PER_DAY) * 24);
  while ((BEFORE_HOUR[hour] ?? 0) > inDay) hour -= 1;
  while ((BEFORE_HOUR[hour + 1] ?? PER_DAY) <= inDay && hour < 23) hour += 1;
  const seconds = Math.floor((inDay - (BEFORE_HOUR[hour] ?? 0)) / (PER_SECOND[hour] ?? 1));
  return day * DAY + hour * HOUR + seconds - BEIJING;
}
