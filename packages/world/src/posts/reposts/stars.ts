// Whose posts are passed on: the best known users, the first of them somewhat more often.

// More than the few thousand of whom one thinks: with fewer, each post of theirs would have a hundred thousand reposts.
const [MOST, ONE_IN] = [1_000_000, 50] as const;
/** The density of the draw falls from 1 / 0.3 to 1 / 1.7 of the mean. */
const [LINEAR, SQUARE] = [0.3, 0.7] as const;

/** How many users have posts that are passed on: those with the standings 0 … n - 1. */
export const starCount = (population: number): number => Math.max(1, Math.min(MOST, Math.floor(population / ONE_IN)));

/** The standing of a star for a draw in [0, 1). */
export const starAt = (stars: number, x: number): number => Math.floor(stars * x * (LINEAR + SQUARE * x));

/** The share of reposts that a star has; 0 for users who are none. */
export function shareOfStar(stars: number, standing: number): number {
  return standing < stars ? drawOf((standing + 1) / stars) - drawOf(standing / stars) : 0;
}

/** The inverse of `starAt` on [0, 1]. */
const drawOf = (share: number): number => (Math.sqrt(LINEAR * LINEAR + 4 * SQUARE * share) - LINEAR) / (2 * SQUARE);
