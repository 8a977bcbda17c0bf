// Dates, days and times of day in Beijing, whose time both services use.

/** Seconds that Beijing is ahead of UTC, all year. */
const AHEAD = 8 * 3600;
const DAY = 86_400;
/** Days from 0000-03-01 to 1970-01-01, and in 400, 100 and 4 years, and in one. */
const BEFORE_1970 = 719_468;
const [ERA, CENTURY, OLYMPIAD, YEAR] = [146_097, 36_524, 1_461, 365];

/** A date and a time of day. */
export interface LocalTime {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Seconds since midnight. */
  readonly second: number;
}

/** The number of the day in Beijing that a moment falls into, 0 for 1970-01-01; takes milliseconds since 1970. */
export const beijingDay = (at: number): number => Math.floor((at + AHEAD * 1000) / (DAY * 1000));

/** The last midnight in Beijing, as seconds since 1970; takes seconds since 1970. */
export const midnightInBeijing = (seconds: number): number => beijingDay(seconds * 1000) * DAY - AHEAD;

/** Milliseconds from a moment to the next midnight in Beijing: a whole day at midnight itself. */
export const untilMidnightInBeijing = (at: number): number => ((beijingDay(at) + 1) * DAY - AHEAD) * 1000 - at;

/**
 * Date and time in Beijing; takes seconds since 1970.
 *
 * Whole numbers alone, since a `Date` takes ten times as long. Years begin in March, so that a leap day ends one.
 */
export function beijingTime(seconds: number): LocalTime {
  const local = Math.floor(seconds) + AHEAD;
  const days = Math.floor(local / DAY);
  const since = days + BEFORE_1970;
  const era = Math.floor(since / ERA);
  const dayOfEra = since - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / (OLYMPIAD - 1)) +
      Math.floor(dayOfEra / CENTURY) -
      Math.floor(dayOfEra / (ERA - 1))) /
      YEAR,
  );
  const dayOfYear = dayOfEra - (YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = (fromMarch + 2) % 12;
  return {
    year: era * 400 + yearOfEra + (month < 2 ? 1 : 0),
    month,
    date,
    weekday: (((days + 4) % 7) + 7) % 7,
    second: local - days * DAY,
  };
}

/** The date in Beijing as `2014-11-04`; takes seconds since 1970. */
export function beijingDate(seconds: number): string {
  const { year, month, date } = beijingTime(seconds);
  return [String(year).padStart(4, "0"), twoDigits(month + 1), twoDigits(date)].join("-");
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
