// How Weibo writes numbers and times for people.
import { beijingTime } from "../units/beijing-time.ts";

/** From here on numbers are written in words. */
export const SHORT_FROM = 10_000;

/**
 * `9999`, `12.6万`, `6569万`, `1.58亿`: under 10⁴ plain digits; under 10⁸ in 万 with one decimal, else in 亿 with
 * two; zeros at the end dropped. Fits all fourteen pairs known. 99 999 500 is written 10000万: our choice.
 */
export function shortCount(count: number): string {
  if (count < SHORT_FROM) return String(count);
  return count < 100_000_000 ? `${Math.round(count / 1_000) / 10}万` : `${Math.round(count / 1_000_000) / 100}亿`;
}

/** `1,171,230,044`, as the profile writes its counters. */
export function commaCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

export const DAYS: readonly string[] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
export const MONTHS: readonly string[] = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];
const two = (part: number) => String(part).padStart(2, "0");

/** `Tue Nov 04 11:52:49 +0800 2014`: always Beijing time, always written +0800. Takes Unix seconds. */
export function weiboTime(seconds: number): string {
  const { year, month, date, weekday, second } = beijingTime(seconds);
  return `${DAYS[weekday]} ${MONTHS[month]} ${two(date)} ${clock(second)} +0800 ${year}`;
}

const clock = (second: number) =>
  `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;

/** Unix seconds of such a time; 0 for a text that isn't one. */
export function secondsOf(text: string): number {
  const [, month = "", day, clock, , year] = text.split(" ");
  const milliseconds = Date.parse(
    `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day}T${clock}+08:00`,
  );
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 1000;
}
