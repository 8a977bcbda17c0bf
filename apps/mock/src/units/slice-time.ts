// When a slice of long work ends: other calls are answered between two slices.

/** In milliseconds. */
const LONGEST = 4;

/**
 * Begins a slice.
 *
 * @returns whether its time is up; never where the clock stands still, so that slices have a bound of their own, too
 */
export function sliceTime(): () => boolean {
  const end = performance.now() + LONGEST;
  return () => performance.now() >= end;
}
