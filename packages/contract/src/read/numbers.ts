// Every number in a JSON value, with its path.

export function* numbersIn(value: unknown, path = "$"): Generator<{ readonly path: string; readonly number: number }> {
  if (typeof value === "number") yield { path, number: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* numbersIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  }
}
