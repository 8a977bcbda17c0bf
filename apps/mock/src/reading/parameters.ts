// Parameter schemas of one operation, compiled on first use: text in, typed input out, or a sentence that names the parameter.
import type { Parameter } from "@weibo-kit/types/documents";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Input } from "../exchange.ts";

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

type Validate = ValidateFunction<Input>;

/** By the text of its schema: every mock in a process asks the same documents, and compiling is slow. */
const compiled = new Map<string, Validate>();

function validateOf(schema: object): Validate {
  const text = JSON.stringify(schema);
  const validate = compiled.get(text) ?? compiler().compile<Input>(schema);
  compiled.set(text, validate);
  return validate;
}

function compiler(): Ajv2020 {
  // The documents are checked against their own schema where they are generated, not at every start.
  const checks = { meta: false, validateSchema: false };
  const ajv = new Ajv2020({ coerceTypes: true, useDefaults: true, strict: false, messages: true, ...checks });
  const isInt32 = (value: number) => value >= INT32.minimum && value <= INT32.maximum;
  ajv.addFormat("int32", { type: "number", validate: isInt32 });
  ajv.addFormat("int64", { type: "number", validate: Number.isInteger });
  return ajv;
}

/** A check of raw texts: unknown parameters are ignored, as both services do. */
export function compileParameters(
  parameters: readonly Parameter[],
): (texts: Record<string, string>) => { readonly input: Input } | { readonly problem: string } {
  const names = parameters.map(({ name }) => name);
  let validate: Validate | undefined;
  return (texts) => {
    // Most mocks are asked a few of their operations: each is compiled when it is.
    validate ??= validateOf({
      type: "object",
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
    });
    const known: Record<string, unknown> = {};
    for (const name of names) if (Object.hasOwn(texts, name)) known[name] = texts[name];
    const input: unknown = known;
    return validate(input) ? { input } : { problem: sentence(validate.errors?.[0], texts) };
  };
}

function sentence(error: ErrorObject | undefined, texts: Record<string, string>): string {
  if (error === undefined) return "the parameters are not right";
  const missing: unknown = error.params.missingProperty;
  if (typeof missing === "string") return `param ${missing} is missing`;
  const name = error.instancePath.slice(1);
  return `param ${name} not right: it ${error.message ?? "is malformed"}, got ${JSON.stringify(shorten(texts[name]))}`;
}

const shorten = (text = "") => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
