/** The smallest value that fits a schema of the documents, and values near it that do not. */
import { isObject, type JsonObject } from "../scripts/document.ts";

/** One for each pattern of the documents. */
const TEXTS = ["1", "400", "40023:Error: User does not exists!", "2026-07-27"];

type Resolve = (schema: unknown) => JsonObject;

export function sampleOf(schema: JsonObject, resolve: Resolve): unknown {
  const { type, enum: values, oneOf, allOf, properties, items, additionalProperties: others } = schema;
  if ("$ref" in schema) return sampleOf(resolve(schema), resolve);
  if ("const" in schema) return schema.const;
  if (Array.isArray(values)) return values[0];
  if (Array.isArray(oneOf)) return sampleOf(oneOf[0], resolve);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((each) => sampleOf(each, resolve)));
  if (isObject(properties)) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, each]) => [name, isObject(each) ? sampleOf(each, resolve) : undefined]),
    );
  }
  if (isObject(others)) return { 1: sampleOf(others, resolve) };
  const [kind] = Array.isArray(type) ? type : [type];
  if (kind === "array") return isObject(items) ? [sampleOf(items, resolve)] : [];
  if (kind === "string") return TEXTS.find((text) => new RegExp(String(schema.pattern ?? "")).test(text));
  return kind === "null" ? null : ({ boolean: true, object: {} }[String(kind)] ?? 1);
}

/** Each with one value inside left out, or replaced by one of another type. */
export function* variationsOf(value: unknown): Generator<unknown> {
  for (const other of [null, "x", "", -1, 1.5, 2 ** 40, false, [], {}]) yield other;
  if (Array.isArray(value)) {
    // The items have a schema of their own, which is tried by itself.
    for (const inside of [null, {}, value[0]]) yield [value[0], inside];
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const { [key]: _, ...rest } = value;
      yield rest;
      for (const inside of variationsOf(value[key])) yield { ...rest, [key]: inside };
    }
  }
}
