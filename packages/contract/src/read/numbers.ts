// Numbers in a JSON value, with their paths.

/** The first whole number that JSON.parse may have changed. */
export function unsafeInteger(value: unknown): string | undefined {
  const found = unsafeIn(value);
  return found && `$${found.path}: ${found.number} is beyond 2^53`;
}

/** The path is built on the way back: every answer is searched for each case about its operation, mostly in vain. */
function unsafeIn(value: unknown): { readonly path: string; readonly number: number } | undefined {
  if (typeof value === "number") {
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? { path: "", number: value } : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = unsafeIn(inner);
    if (found) return { ...found, path: `${Array.isArray(value) ? `[${key}]` : `.${key}`}${found.path}` };
  }
  return undefined;
}
