// Chooses from a list, by the draws of one person.
import { below, type Draws } from "./draw.ts";

/** A list with something in it. */
export type Some<T> = readonly [T, ...T[]];

/**
 * Chooses one item: the same one, every time, for the same draws and thing.
 *
 * @example
 * pick(drawsOf(1, 5357651574), label("drink"), ["茶", "咖啡"])
 */
export function pick<T>(draws: Draws, fact: number, items: Some<T>): T {
  return items[below(draws, fact, items.length)] ?? items[0];
}

/** As `pick`, but the front of the list is chosen far more often than its end. */
export function pickEarly<T>(draws: Draws, fact: number, items: Some<T>): T {
  const x = below(draws, fact, 0x100000) / 0x100000;
  return items[Math.floor(x * x * items.length)] ?? items[0];
}
