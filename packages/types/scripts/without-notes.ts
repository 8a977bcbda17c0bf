/** A schema without what only people read: a validator would carry it along. */
import { isObject, type JsonObject } from "./document.ts";

const NOTES = new Set(["title", "description", "default", "example", "examples", "xml"]);

export function withoutNotes(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([keyword]) => !NOTES.has(keyword) && !keyword.startsWith("x-"));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, inside(keyword, value)]));
}

/** The keys of `properties` are names of properties, so `description` is one there. */
function inside(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => (isObject(each) ? withoutNotes(each) : each));
  if (!isObject(value)) return value;
  if (keyword !== "properties") return withoutNotes(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isObject(each) ? withoutNotes(each) : each]),
  );
}
