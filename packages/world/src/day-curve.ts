// Spreads even times over a day as people use it: few in the small hours, many in the evening. Keeps their order.

/** Registrations by hour of Beijing's day, in hundredths of the busiest. */
const HOURS = [
  55, 35, 22, 15, 12, 15, 30, 50, 70, 85, 95, 95, 100, 90, 85, 87, 88, 85, 82, 85, 92, 98, 100, 80,
] as const;
const BEIJING = 28_800;
const [HOUR, DAY] = [3600, 86_400];
const TOTAL = HOURS.reduce<number>((sum, share) => sum + share, 0);
/** The shares of the day before each hour, and all of them. */
const BEFORE = [0, ...HOURS.map((_, hour) => HOURS.slice(0, hour + 1).reduce<number>((sum, share) => sum + share, 0))];

/** The Unix second, with a fraction, of one that is spread evenly. */
export function spreadOverDay(even: number): number {
  const { midnight, inDay } = split(even);
  const share = (inDay / DAY) * TOTAL;
  let hour = 0;
  while (hour < 23 && (BEFORE[hour + 1] ?? TOTAL) <= share) hour += 1;
  return midnight + (hour + (share - (BEFORE[hour] ?? 0)) / (HOURS[hour] ?? 1)) * HOUR;
}

/** The inverse of `spreadOverDay`. */
export function evenlyInDay(second: number): number {
  const { midnight, inDay } = split(second);
  const hour = Math.floor(inDay / HOUR);
  return midnight + (((BEFORE[hour] ?? 0) + (inDay / HOUR - hour) * (HOURS[hour] ?? 0)) / TOTAL) * DAY;
}

function split(second: number) {
  const inDay = (second + BEIJING) % DAY;
  return { midnight: second - inDay, inDay };
}
