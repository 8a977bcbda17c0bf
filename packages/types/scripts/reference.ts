/** Follows a local reference of a document. */
import { isObject, type SourceDocument } from "./document.ts";

/** What `{ $ref: "#/…" }` leads to, or the value itself where it is no reference; undefined for a loose end. */
export function resolve(document: SourceDocument, value: unknown): unknown {
  if (!isObject(value) || typeof value.$ref !== "string") return value;
  const keys = value.$ref.split("/").slice(1);
  const found = keys.reduce<unknown>((inside, key) => (isObject(inside) ? inside[key] : undefined), document);
  return resolve(document, found);
}
