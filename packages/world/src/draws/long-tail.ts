// Values most of which are small and few of which are huge, as counts of posts and favourites are.
import { type Draws, fraction } from "./draw.ts";

/** A value with this median: one in twenty exceeds it twelvefold, the maximum is thirty-threefold. */
export function longTail(draws: Draws, fact: number, median: number): number {
  const x = fraction(draws, fact);
  return (median * x) / (1.03 - x);
}
