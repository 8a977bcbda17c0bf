/** Describes the bodies of a copied document that are forms in `text/plain` as the texts that they are. */
import { isJsonObject, type JsonObject } from "./json-object.ts";

const FORM = "application/x-www-form-urlencoded";

/** @param inside paths or responses; they are changed */
export function writeAsText(inside: unknown, schemas: unknown): void {
  if (Array.isArray(inside)) for (const each of inside) writeAsText(each, schemas);
  if (!isJsonObject(inside)) return;
  const { content } = inside;
  const body = isJsonObject(content) ? content["text/plain"] : undefined;
  if (isJsonObject(body)) body.schema = textOf(body.schema, schemas);
  else for (const each of Object.values(inside)) writeAsText(each, schemas);
}

/** Prism answers 500 for an object in `text/plain`. The schema of the decoded form stays beside the text. */
function textOf(schema: unknown, schemas: unknown): unknown {
  const reference = isJsonObject(schema) ? String(schema.$ref) : "";
  const decoded = isJsonObject(schemas) ? schemas[reference.replace("#/components/schemas/", "")] : undefined;
  if (!isJsonObject(decoded)) return schema;
  const { properties, description } = decoded;
  const fields = Object.entries(isJsonObject(properties) ? properties : {}).filter(isField);
  const pattern = `^${fields.map(([name, field]) => `${name}=${valuesOf(field)}`).join("&")}$`;
  const example = `${new URLSearchParams(fields.map(([name, field]): [string, string] => [name, String(field.example)]))}`;
  return { type: "string", description, contentMediaType: FORM, contentSchema: schema, pattern, example };
}

const isField = (pair: [string, unknown]): pair is [string, JsonObject] => isJsonObject(pair[1]);

/** Values as they are encoded; digits and letters are written as they are. */
function valuesOf({ pattern }: JsonObject): string {
  const plain = /^\^([\w[\](){}\\,.*-]+)\$$/.exec(String(pattern))?.[1];
  return plain ?? "[A-Za-z0-9*._+%-]+";
}
