// `Tue Nov 04 11:52:49 +0800 2014`: English names, always Beijing time.
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const FORM =
  /^(?<day>[A-Z][a-z]{2}) (?<month>[A-Z][a-z]{2}) (?<date>\d\d) (?<clock>\d\d:\d\d:\d\d) \+0800 (?<year>\d{4})$/;

const BEIJING_AHEAD = 8 * 3600;

/** Unix seconds of such a time; undefined for another text. */
export function secondOf(text: string): number | undefined {
  const at = clockAt(FORM.exec(text)?.groups).getTime();
  return Number.isNaN(at) ? undefined : at / 1000 - BEIJING_AHEAD;
}

const clockAt = ({ month = "", date, clock, year }: Readonly<Record<string, string>> = {}): Date =>
  new Date(`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${date}T${clock}Z`);

/** What is wrong with the text of a time; undefined when it is right. */
export function timeTrouble(text: string): string | undefined {
  const groups = FORM.exec(text)?.groups;
  const at = clockAt(groups);
  if (Number.isNaN(at.getTime())) return "is not of the form Tue Nov 04 11:52:49 +0800 2014";
  return DAYS[at.getUTCDay()] === groups?.day ? undefined : `is a ${DAYS[at.getUTCDay()]}`;
}
