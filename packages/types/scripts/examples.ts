/** Whole bodies as examples, composed of the examples of their fields, so that a mock server has one to send. */
import { isObject, type JsonObject, type SourceDocument } from "./document.ts";
import { resolve } from "./reference.ts";

/**
 * The document with an example at each JSON body of status 200 that has none. It is a named one, since Mockoon reads no
 * other kind. The given document stays as it is.
 */
export function withExamples(document: SourceDocument): SourceDocument {
  const copy = structuredClone(document);
  const operations = Object.values(copy.paths).flatMap((item) => Object.values(item).filter(isObject));
  for (const { responses } of operations) {
    const body = isObject(responses) ? jsonOf(responses["200"]) : undefined;
    if (body === undefined || "examples" in body) continue;
    const value = exampleOf(copy, body.schema);
    if (value !== undefined) body.examples = { success: { value } };
  }
  return copy;
}

function jsonOf(response: unknown): JsonObject | undefined {
  const content = isObject(response) && isObject(response.content) ? response.content["application/json"] : undefined;
  return isObject(content) ? content : undefined;
}

/**
 * Undefined where a schema has no example and no parts that have one. Of alternatives the first one counts, and a map has
 * one entry, under the example of its keys.
 */
function exampleOf(document: SourceDocument, given: unknown): unknown {
  const schema = resolve(document, given);
  if (!isObject(schema)) return undefined;
  const { oneOf, allOf, properties, items, propertyNames, additionalProperties } = schema;
  if ("example" in schema) return schema.example;
  if (Array.isArray(oneOf)) return exampleOf(document, oneOf[0]);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((part) => exampleOf(document, part)));
  if (isObject(properties)) return objectOf(document, properties, schema.required);
  if (isObject(propertyNames)) return { [String(propertyNames.example)]: exampleOf(document, additionalProperties) };
  const item = exampleOf(document, items);
  return item === undefined ? undefined : [item];
}

/** Without its required properties an object would be no example; what `x-example` excludes does not suit the others. */
function objectOf(document: SourceDocument, properties: JsonObject, required: unknown): unknown {
  const suiting = Object.entries(properties).filter(([, schema]) => !isObject(schema) || schema["x-example"] !== false);
  const all = suiting.map(([name, schema]) => [name, exampleOf(document, schema)] as const);
  const found = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  return Array.isArray(required) && required.some((name) => !(String(name) in found)) ? undefined : found;
}
