// The remainder of whole numbers that exceed 2^31.

/** `a % b` for whole numbers from 0 to 2^53. The operator itself is slow past 2^31. */
export function remainder(a: number, b: number): number {
  return a - Math.floor(a / b) * b;
}
