// When a slice of long work ends: other calls are answered between two slices.

/** In milliseconds. */
const LONGEST = 4;

/**
 * Begins a slice.
 *
 * @returns whether its time is up. With faked timers it never is: callers also bound the number of items in a slice
 */
export function sliceTime(): () => boolean {
  const end = performance.now() + LONGEST;
  return () => performance.now() >= end;
}
