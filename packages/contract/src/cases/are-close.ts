// Whether two counts agree: those of a running service change between two calls, by up to one in a hundred or two.

export function areClose(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= Math.max(2, Math.max(one, other) / 100);
}
