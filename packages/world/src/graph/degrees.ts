// How many people have how many follows: a falling closed form and its inverse.
import type { Size } from "./size.ts";

/** Lifts the curve a little to the left, so that about 3 % of all people follow nobody. */
const LURKERS = 1 / 64;

/** How many people follow more than `k` others; they are the ones of out-rank 0 … n - 1. */
export function withMoreThan(size: Size, k: number): number {
  const fall = 1 + LURKERS + k / size.bend;
  return Math.floor(size.population / (fall * fall));
}

/** How many slots for follows the person at this out-rank has. */
export function slotsAt(size: Size, rank: number): number {
  const guess = Math.floor(size.bend * (Math.sqrt(size.population / (rank + 1)) - 1 - LURKERS)) + 1;
  let slots = Math.min(Math.max(guess, 0), size.strata);
  // The guess can be one off, because the closed form rounds down.
  while (slots < size.strata && rank < withMoreThan(size, slots)) slots++;
  while (slots > 0 && rank >= withMoreThan(size, slots - 1)) slots--;
  return slots;
}
