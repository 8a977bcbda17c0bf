// Chooses from a list, by the dice of one person.
import { below, type Draws } from "./draw.ts";

/** A list with something in it. */
export type Some<T> = readonly [T, ...T[]];

/**
 * Chooses one item: the same one, every time, for the same dice and thing.
 *
 * @example
 * pick(diceOf(1, 5357651574), thing("drink"), ["茶", "咖啡"])
 */
export function pick<T>(dice: Draws, what: number, items: Some<T>): T {
  return items[below(dice, what, items.length)] ?? items[0];
}

/** As `pick`, but the front of the list is chosen far more often than its end. */
export function pickEarly<T>(dice: Draws, what: number, items: Some<T>): T {
  const x = below(dice, what, 0x100000) / 0x100000;
  return items[Math.floor(x * x * items.length)] ?? items[0];
}
