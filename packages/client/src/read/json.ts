// Parses an answer, which may not be JSON at all.

/** The properties of the object in a text; undefined when it is not JSON or not an object. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
