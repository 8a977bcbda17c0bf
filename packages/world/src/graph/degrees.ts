// How many users have how many follows: a decreasing closed form and its inverse.
import type { Size } from "./size.ts";

/** Shifts the curve a little, so that about 3 % of all users follow no one. */
const LURKERS = 1 / 64;

/** How many users follow more than `k` others. They have the out-ranks 0 … n - 1. */
export function withMoreThan(size: Size, k: number): number {
  const fall = 1 + LURKERS + k / size.bend;
  return Math.floor(size.population / (fall * fall));
}

/** How many slots for follows the user at this out-rank has. */
export function slotsAt(size: Size, rank: number): number {
  const guess = Math.floor(size.bend * (Math.sqrt(size.population / (rank + 1)) - 1 - LURKERS)) + 1;
  let slots = Math.min(Math.max(guess, 0), size.strata);
  // The closed form rounds down, so the guess can be one off.
  while (slots < size.strata && rank < withMoreThan(size, slots)) slots++;
  while (slots > 0 && rank >= withMoreThan(size, slots - 1)) slots--;
  return slots;
}
