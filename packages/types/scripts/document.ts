/** An OpenAPI document as it comes from JSON: only what the scripts look at is promised. */
export interface JsonObject {
  [key: string]: unknown;
}

export interface SourceDocument extends JsonObject {
  openapi: string;
  paths: Record<string, JsonObject>;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isDocument = (value: unknown): value is SourceDocument =>
  isObject(value) &&
  typeof value.openapi === "string" &&
  isObject(value.paths) &&
  Object.values(value.paths).every((item) => isObject(item));

export interface Overlay extends JsonObject {
  actions: { target: string }[];
}

export const isOverlay = (value: unknown): value is Overlay =>
  isObject(value) &&
  Array.isArray(value.actions) &&
  value.actions.every((action) => isObject(action) && typeof action.target === "string");
