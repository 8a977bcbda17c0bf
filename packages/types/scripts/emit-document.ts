/** Writes the module that has one document as a value. */
import { isObject, type JsonObject, type SourceDocument } from "./document.ts";
import { HEADER, type ModuleNames } from "./module-names.ts";

/** A part of the document that is kept as text until it is wanted. */
interface LatePart {
  readonly key: "schemas" | "examples";
  readonly text: string;
}

/**
 * Schemas and whole bodies are nearly all of a document, and few programs read them; a mock reads paths and parameters
 * when it starts. So those are literals, and these are getters that parse a text.
 */
export function documentModule(document: SourceDocument, { prefix }: ModuleNames): string {
  const parts: LatePart[] = [];
  const written = JSON.stringify(
    document,
    (key, value: unknown) => (isLate(key) && isObject(value) ? later(value, key) : value),
    2,
  );
  function later(value: JsonObject, key: LatePart["key"]): string {
    parts.push({ key, text: JSON.stringify(value) });
    return `late part ${parts.length - 1}`;
  }
  return [
    `/** The document as a value. ${HEADER} */`,
    'import type { JsonRecord, OpenApiDocument } from "../open-api-document.ts";',
    'import { parsedOnce } from "../parsed-once.ts";',
    "",
    'type Schemas = NonNullable<OpenApiDocument["components"]["schemas"]>;',
    "",
    ...parts.map(({ key, text }, index) => `const ${key}${index} = parsedOnce<${TYPES[key]}>(${ascii(text)});`),
    "",
    "/** The document, its overlay applied. */",
    `export const ${prefix}Document: OpenApiDocument = ${written.replace(
      /"(\w+)": "late part (\d+)"/g,
      "get $1() { return $1$2(); }",
    )};`,
    "",
  ].join("\n");
}

const TYPES = { schemas: "Schemas", examples: "JsonRecord" };

const isLate = (key: string): key is LatePart["key"] => key === "schemas" || key === "examples";

/** A literal of ASCII alone is scanned twice as fast, and between single quotes JSON needs few escapes. */
function ascii(text: string): string {
  const escaped = text.replace(/[\\']/g, "\\$&");
  return `'${escaped.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
}
