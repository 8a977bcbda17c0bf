/** Adds patterns and bounds to the schemas of a copied document. */
import { numberForms, textForms } from "./forms.ts";
import { isJsonObject } from "./json-object.ts";

/** @param schemas by name; they are changed */
export function addForms(schemas: unknown): void {
  if (!isJsonObject(schemas)) return;
  for (const [name, schema] of Object.entries(schemas)) addWithin(schema, name, "");
}

/** @param property the nearest one around this schema; the items of a list have the list's */
function addWithin(schema: unknown, name: string, property: string): void {
  if (!isJsonObject(schema)) return;
  const { type, properties } = schema;
  const types = Array.isArray(type) ? type : [type];
  const forms = types.includes("string") ? textForms : types.includes("integer") ? numberForms : undefined;
  const form = forms?.get(`${name}.${property}`) ?? forms?.get(property);
  const isFormed = ["pattern", "enum", "const", "minimum"].some((keyword) => keyword in schema);
  if (form !== undefined && !isFormed) Object.assign(schema, form);
  if (isJsonObject(properties)) for (const [key, inner] of Object.entries(properties)) addWithin(inner, name, key);
  for (const keyword of ["oneOf", "anyOf", "allOf"]) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) for (const branch of branches) addWithin(branch, name, property);
  }
  addWithin(schema.items, name, property);
}
