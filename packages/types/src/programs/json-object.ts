/** An object of a copied document, which may be changed. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is an object and no list. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
