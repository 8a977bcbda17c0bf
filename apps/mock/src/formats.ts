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

/** `Tue Nov 04 11:52:49 +0800 2014`: always Beijing time, always written +0800. Takes Unix seconds. */
export function weiboTime(seconds: number): string {
  const time = new Date((seconds + BEIJING) * 1000);
  const day = String(time.getUTCDate()).padStart(2, "0");
  const clock = time.toISOString().slice(11, 19);
  return `${DAYS[time.getUTCDay()]} ${MONTHS[time.getUTCMonth()]} ${day} ${clock} +0800 ${time.getUTCFullYear()}`;
}

/** Unix seconds of such a time; 0 for a text that isn't one. */
export function secondsOf(text: string): number {
  const [, month = "", day, clock, , year] = text.split(" ");
  const milliseconds = Date.parse(
    `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day}T${clock}+08:00`,
  );
  return Number.isNaN(milliseconds) ? 0 : milliseconds / 1000;
}
