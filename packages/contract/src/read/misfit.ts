// The documents' schemas, compiled when first needed: Ajv for JSON Schema 2020-12, with the documents' formats.
import type { OpenApiDocument } from "@weibo-kit/types/documents";
import { justoneDocument, openV1Document } from "@weibo-kit/types/documents";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { UpstreamName } from "../model/call-spec.ts";
import { at, recordOf } from "./json-path.ts";
import { show } from "./show.ts";

const INT32 = 2 ** 31;
const documents: Readonly<Record<UpstreamName, OpenApiDocument>> = {
  justone: justoneDocument,
  "open-v1": openV1Document,
};

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
ajv.addFormat("int32", { type: "number", validate: (value: number) => value >= -INT32 && value < INT32 });
ajv.addFormat("int64", { type: "number", validate: Number.isInteger });

const compiled = new Map<string, ValidateFunction>();

/** The first thing in which a value leaves a schema of a document, with its path; undefined when it fits. */
export function misfit(upstream: UpstreamName, schema: string, value: unknown, path = "$"): string | undefined {
  const validate = validatorFor(upstream, schema);
  if (validate(value)) return undefined;
  const errors = validate.errors ?? [];
  const [first] = errors.filter(({ keyword }) => keyword !== "oneOf").sort((a, b) => depth(b) - depth(a));
  const told = first ?? errors[0];
  return told === undefined ? `${path} does not fit ${schema}` : sentence(told, path, value) + rest(errors);
}

function validatorFor(upstream: UpstreamName, schema: string): ValidateFunction {
  const key = `${upstream} ${schema}`;
  const known = compiled.get(key);
  if (known) return known;
  const { components } = documents[upstream];
  const fresh = ajv.compile({ components, $ref: `#/components/schemas/${schema}` });
  compiled.set(key, fresh);
  return fresh;
}

/** In a union, the branch that the value got farthest into says the most. */
const depth = ({ instancePath }: ErrorObject): number => instancePath.split("/").length;

const rest = (errors: readonly ErrorObject[]): string => {
  const others = new Set(errors.map(({ instancePath }) => instancePath)).size - 1;
  return others > 0 ? ` (and ${others} more)` : "";
};

function sentence({ instancePath, message, params }: ErrorObject, root: string, value: unknown): string {
  const steps = instancePath.split("/").slice(1).map(stepOf);
  const path = steps.reduce<string>((text, step) => text + (typeof step === "number" ? `[${step}]` : `.${step}`), root);
  const missing: unknown = recordOf(params)?.missingProperty;
  if (typeof missing === "string") return `${path}.${missing} is missing`;
  return `${path}: ${show(at(value, ...steps))} ${message ?? "does not fit"}${allowed(params)}`;
}

const stepOf = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

function allowed(params: unknown): string {
  const values: unknown = recordOf(params)?.allowedValues ?? recordOf(params)?.allowedValue;
  return values === undefined ? "" : ` ${show(values)}`;
}
