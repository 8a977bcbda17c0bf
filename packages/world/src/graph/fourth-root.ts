// The fourth root, built from square roots: IEEE 754 defines no other root exactly.

export function fourthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(x));
}
