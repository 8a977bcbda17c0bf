/** Ajv's validators as source code that needs no Ajv at run time. */
import { _, Ajv, type Options } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { formats } from "../src/validation/formats.ts";
import type { JsonObject } from "./document.ts";
import { prunedConstants } from "./pruned-constants.ts";
import { withoutNotes } from "./without-notes.ts";

export interface Standalone {
  /** Functions and constants, without imports and exports. */
  readonly code: string;
  /** Name of the function, by the name of its schema. */
  readonly functions: ReadonlyMap<string, string>;
}

/** @param schemas by name; they refer to each other by `#/components/schemas/Name` */
export function standalone(schemas: Readonly<Record<string, JsonObject>>, options: Options): Standalone {
  const code = { source: true, esm: true, lines: true, optimize: 2, formats: _`formats` };
  // Without inlined references, and with loops over required properties, the code is a third as long.
  const ajv = new Ajv({ ...options, code, formats, inlineRefs: false, loopRequired: 2, strict: false });
  const names = Object.keys(schemas);
  const stripped = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutNotes(schema)]));
  ajv.addSchema({ components: { schemas: stripped } }, "document");
  // An export is an identifier, which the name of a schema need not be.
  const exports = names.map((name, index) => [`export${index}`, `document#/components/schemas/${name}`]);
  const text = standaloneCode.default(ajv, Object.fromEntries(exports));
  const functions = new Map(
    [...text.matchAll(EXPORT)].map(([, index, name]) => [names[Number(index)] ?? "", name ?? ""]),
  );
  return { code: prunedConstants(shortened(text.replace(EXPORT, "").replace('"use strict";', "").trim())), functions };
}

const EXPORT = /^export const export(\d+) = (\w+);\n/gm;

/**
 * Ajv writes six lines to add an error to its list, several thousand times; each error names its place in the schema,
 * which no caller reads, and its parameters a second time in words; helpers are required from Ajv itself.
 */
const shortened = (code: string): string =>
  code
    .replace(
      /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      "(vErrors ??= []).push($1);\n",
    )
    .replace(/schemaPath:"[^"]*",/g, "")
    .replace(/\brequire\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "ucs2length")
    .replace(/const (err\d+) = (\{.*\});\n\(vErrors \?\?= \[\]\)\.push\(\1\);\n/g, "(vErrors ??= []).push($2);\n")
    .replace(
      /\{instancePath(:.*)?,keyword:"type",params:\{type: (.*)\},message:"must be .*"\}/g,
      (_all, path = ":instancePath", type) => `mistyped(${path.slice(1)}, ${type})`,
    )
    .replace(
      /\{instancePath:(.*),keyword:"pattern",params:\{pattern: (".*")\},message:"must match pattern \\""\+\2\+"\\""\}/g,
      "mismatched($1, $2)",
    )
    .replace(
      /\{instancePath:(.*),keyword:("\w+"),params:\{comparison: ("[<>]="), limit: (\d+)\},message:"must be .*"\}/g,
      "outOfBounds($1, $2, $3, $4)",
    )
    .replace(
      /\{instancePath(:.*)?,keyword:"required",params:\{missingProperty: (\w+)\},message:"must have required property '"\+\2\+"'"\}/g,
      (_all, path = ":instancePath", missing) => `incomplete(${path.slice(1)}, ${missing})`,
    )
    .replace(/\(\(typeof (data\d*) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\)/g, "isInteger($1)");
