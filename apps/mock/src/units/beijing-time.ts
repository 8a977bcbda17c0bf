// A moment as calendars and clocks in Beijing show it, which is how both services tell times.

const BEIJING = 8 * 3600;
const DAY = 86_400;
/** Days from 0000-03-01 to 1970-01-01, and in 400, 100 and 4 years, and in one. */
const BEFORE_1970 = 719_468;
const [ERA, CENTURY, OLYMPIAD, YEAR] = [146_097, 36_524, 1_461, 365];

export interface LocalTime {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly date: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Of the day. */
  readonly second: number;
}

/** By whole numbers alone, since a `Date` is ten times as slow: years begin in March, so that a leap day ends one. */
export function beijingTime(seconds: number): LocalTime {
  const local = Math.floor(seconds) + BEIJING;
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
