// Reads the header Retry-After.

/** The three forms that HTTP knows for a date have a time of day. */
const DATE = /^[a-z]+,? .*\d\d:\d\d:\d\d/i;

/**
 * The wait of Retry-After in milliseconds from `now`; the header holds seconds or a date. Undefined for anything else: a
 * lenient parser of dates reads "-5" as a year, and the client would call again at once.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get("retry-after") ?? "";
  // Fractions are not in the standard, but services send them.
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  // A date without a zone is in GMT, as all dates of HTTP are.
  const date = DATE.test(text) ? Date.parse(text.replace(/( GMT)?$/, " GMT")) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
