// The fourth root, from the one root that IEEE 754 fixes to the last bit.

export function fourthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(x));
}
