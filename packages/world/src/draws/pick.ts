// Chooses from a list, by the draws of one user.
import { below, type Draws } from "./draw.ts";

/** A list that isn't empty. */
export type Some<T> = readonly [T, ...T[]];

/**
 * Chooses one item: always the same one for the same draws and fact.
 *
 * @example
 * pick(drawsOf(1, 5357651574), label("drink"), ["茶", "咖啡"])
 */
export function pick<T>(draws: Draws, fact: number, items: Some<T>): T {
  return items[below(draws, fact, items.length)] ?? items[0];
}

/** Like `pick`, but the first items are chosen far more often than the last ones. */
export function pickEarly<T>(draws: Draws, fact: number, items: Some<T>): T {
  const x = below(draws, fact, 0x100000) / 0x100000;
  return items[Math.floor(x * x * items.length)] ?? items[0];
}
