// Numbers in a JSON value, with their paths.

/** The first whole number that JSON.parse may have changed. */
export function unsafeInteger(value: unknown): string | undefined {
  for (const { path, number } of numbersIn(value)) {
    if (Number.isInteger(number) && !Number.isSafeInteger(number)) return `${path}: ${number} is beyond 2^53`;
  }
  return undefined;
}

function* numbersIn(value: unknown, path = "$"): Generator<{ readonly path: string; readonly number: number }> {
  if (typeof value === "number") yield { path, number: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* numbersIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  }
}
