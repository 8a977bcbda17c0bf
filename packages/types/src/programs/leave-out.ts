/** Takes out of a copied document what generators of data don't keep to, and so contradict with what they make up. */
import { isJsonObject } from "./json-object.ts";

/** Beyond printable ASCII, generators make up texts that the pattern refuses. */
const IN_ASCII = /^[ -~]*$/;

/** @param part any part of the document; it is changed: `propertyNames` and patterns with other letters go */
export function leaveOut(part: unknown): void {
  if (Array.isArray(part)) for (const item of part) leaveOut(item);
  if (!isJsonObject(part)) return;
  // Only a schema has these as keywords; properties of such names would be schemas, or texts with an ASCII pattern.
  if (isJsonObject(part.propertyNames)) delete part.propertyNames;
  if (typeof part.pattern === "string" && !IN_ASCII.test(part.pattern)) delete part.pattern;
  for (const inner of Object.values(part)) leaveOut(inner);
}
