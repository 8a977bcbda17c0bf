/** Writes the modules that judge the parameters and the payloads of one document. */
import { isObject, type JsonObject, type SourceDocument } from "./document.ts";
import { HEADER, type ModuleNames } from "./module-names.ts";
import { operationsIn } from "./operations.ts";
import { resolve } from "./reference.ts";
import { standalone } from "./standalone.ts";

/** By path. Paths with the same parameters (JSON and XML) share one function. */
export function parametersModule(document: SourceDocument, { prefix }: ModuleNames): string {
  const names = new Map<string, string>();
  const schemas: Record<string, JsonObject> = {};
  for (const { path, parameters } of operationsIn(document)) {
    if (names.has(path)) continue;
    const schema = schemaOf(parameters);
    const same = Object.entries(schemas).find(([, other]) => JSON.stringify(other) === JSON.stringify(schema));
    const name = same?.[0] ?? `parameters${Object.keys(schemas).length}`;
    names.set(path, name);
    schemas[name] = schema;
  }
  const { code, functions } = standalone(schemas, { coerceTypes: true });
  const byPath = [...names].map(([path, name]) => [path, functions.get(name)] as const);
  return moduleOf("Validators of parameters, by path.", code, `${prefix}Parameters`, byPath);
}

function schemaOf(parameters: readonly JsonObject[]): JsonObject {
  const required = parameters.filter((parameter) => parameter.required === true).map(({ name }) => name);
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [String(name), schema]));
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

/** By the name of the schema. Envelopes around payloads are left out: each part of an answer is judged by itself. */
export function schemasModule(document: SourceDocument, { prefix }: ModuleNames): string {
  const { schemas } = isObject(document.components) ? document.components : {};
  const all = Object.entries(isObject(schemas) ? schemas : {}).filter(
    (pair): pair is [string, JsonObject] => isObject(pair[1]) && !isEnvelope(document, pair[1]),
  );
  const { code, functions } = standalone(Object.fromEntries(all), { allErrors: true });
  return moduleOf("Validators of payloads and refusals, by schema.", code, `${prefix}Schemas`, [...functions]);
}

function isEnvelope(document: SourceDocument, schema: JsonObject): boolean {
  const { oneOf, properties } = schema;
  const data = isObject(properties) ? properties.data : undefined;
  if (isObject(data) && "$ref" in data) return true;
  const branches = (Array.isArray(oneOf) ? oneOf : []).map((branch) => resolve(document, branch));
  return branches.some((branch) => isObject(branch) && isEnvelope(document, branch));
}

/** What the code of the validators calls, by file in src/validation. */
const HELPERS = {
  errors: ["incomplete", "mismatched", "mistyped", "outOfBounds"],
  formats: ["formats"],
  integer: ["isInteger"],
  ucs2length: ["ucs2length"],
};

function moduleOf(
  about: string,
  code: string,
  value: string,
  functions: readonly (readonly [key: string, name: string | undefined])[],
): string {
  const helpers = Object.entries(HELPERS).flatMap(([file, names]) => {
    const used = names.filter((name) => new RegExp(`(?<![\\w.])${name}[(.;]`).test(code));
    return used.length === 0 ? [] : [`import { ${used.join(", ")} } from "../validation/${file}.ts";`];
  });
  return [
    `/** ${about} ${HEADER} */`,
    "// @ts-nocheck: Ajv's code has no types; the exported value has.",
    ...helpers,
    'import type { Validator } from "../validator.ts";',
    "",
    code,
    "",
    `/** ${about} */`,
    `export const ${value}: Readonly<Record<string, Validator>> = {`,
    ...functions.map(([key, name]) => `  ${JSON.stringify(key)}: ${name},`),
    "};",
    "",
  ].join("\n");
}
