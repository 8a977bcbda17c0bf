// Counts of a living service move between two calls: one in a hundred, or two, is still agreement.

export function areClose(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= Math.max(2, Math.max(one, other) / 100);
}
