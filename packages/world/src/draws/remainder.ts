// What is left of a division of whole numbers.

/** `a % b` for whole numbers from 0 to 2^53, which past 2^31 engines leave to a slow routine. */
export function remainder(a: number, b: number): number {
  return a - Math.floor(a / b) * b;
}
