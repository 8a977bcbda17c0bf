// How Weibo writes numbers and times for people.

/**
 * `9999`, `12.6万`, `6569万`, `1.58亿`: under 10⁴ plain digits; under 10⁸ in 万 with one decimal, else in 亿 with
 * two; zeros at the end dropped. Fits all fourteen pairs known. 99 999 500 is written 10000万: our choice.
 */
export function shortCount(count: number): string {
  if (count < 10_000) return String(count);
  return count < 100_000_000 ? `${Math.round(count / 1_000) / 10}万` : `${Math.round(count / 1_000_000) / 100}亿`;
}

/** `1,171,230,044`, as the profile writes its counters. */
export function commaCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const BEIJING = 8 * 3600;
const DAY = 86_400;
const TWO_DIGITS = Array.from({ length: 60 }, (_, part) => String(part).padStart(2, "0"));
/** Around a time as Weibo writes it, and the date as ISO 8601 does. */
type Written = readonly [before: string, after: string, date: string];
const MOST_DATES = 8_000;
const dates = new Map<number, Written>();

/** `Tue Nov 04 11:52:49 +0800 2014`: always Beijing time, always written +0800. Takes Unix seconds. */
export function weiboTime(seconds: number): string {
  const [before, second, after] = weiboTimeParts(seconds);
  return `${before}${clock(second)}${after}`;
}

/** What stands before the time of day, its second, and what stands behind. */
export function weiboTimeParts(seconds: number): readonly [before: string, second: number, after: string] {
  const local = Math.floor(seconds) + BEIJING;
  const day = Math.floor(local / DAY);
  const [before, after] = dates.get(day) ?? remember(day);
  return [before, local - day * DAY, after];
}

/** `2026-07-28T14:00:25.953`: Beijing time, which it doesn't say. Takes milliseconds. */
export function beijingTime(milliseconds: number): string {
  const local = Math.floor(milliseconds) + BEIJING * 1000;
  const day = Math.floor(local / (DAY * 1000));
  const [, , date] = dates.get(day) ?? remember(day);
  const rest = local - day * DAY * 1000;
  const second = Math.floor(rest / 1000);
  const thousandth = String(rest - second * 1000).padStart(3, "0");
  return `${date}T${clock(second)}.${thousandth}`;
}

const two = (part: number) => TWO_DIGITS[part] ?? "";

const clock = (second: number) =>
  `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;

/** What stands around the time of a day. Weibo has some six thousand days, and every row names one. */
function remember(day: number): Written {
  const date = new Date(day * DAY * 1000);
  const number = String(date.getUTCDate()).padStart(2, "0");
  const written = [
    `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${number} `,
    ` +0800 ${date.getUTCFullYear()}`,
    date.toISOString().split("T", 1)[0] ?? "",
  ] as const;
  if (dates.size >= MOST_DATES) dates.clear();
  dates.set(day, written);
  return written;
}

/** Unix seconds of such a time; 0 for a text that isn't one. */
export function secondsOf(text: string): number {
  const [, month = "", day, clock, , year] = text.split(" ");
  const milliseconds = Date.parse(
    `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day}T${clock}+08:00`,
  );
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 1000;
}
