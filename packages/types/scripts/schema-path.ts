/** Whether a path like `$.data.list` exists in a schema. */
import { isObject, type JsonObject, type SourceDocument } from "./document.ts";
import { resolve } from "./reference.ts";

/** The schemas that a path can lead to; empty when no branch of the schema has it. */
export function schemasAt(document: SourceDocument, schema: unknown, path: string): readonly JsonObject[] {
  const [, ...keys] = path.split(".");
  return keys.reduce(
    (found, key) => found.flatMap((each) => branchesOf(document, propertyOf(each, key))),
    branchesOf(document, schema),
  );
}

/** The schemas of the items of the lists at a path. */
export const itemSchemasAt = (document: SourceDocument, schema: unknown, path: string): readonly JsonObject[] =>
  schemasAt(document, schema, path).flatMap(({ items }) => branchesOf(document, items));

/** A schema that leaves its keys open has every property. */
function propertyOf({ properties, additionalProperties }: JsonObject, key: string): unknown {
  const declared = isObject(properties) ? properties[key] : undefined;
  return declared ?? (additionalProperties === true ? { additionalProperties } : undefined);
}

function branchesOf(document: SourceDocument, schema: unknown): readonly JsonObject[] {
  const found = resolve(document, schema);
  if (!isObject(found)) return [];
  const branches = [found.oneOf, found.anyOf, found.allOf].flatMap((each) => (Array.isArray(each) ? each : []));
  return [found, ...branches.flatMap((branch) => branchesOf(document, branch))];
}
