// Parameter schemas of one operation, compiled once: text in, typed input out, or a sentence that names the parameter.
import type { Parameter } from "@weibo-kit/types/documents";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Input } from "./exchange.ts";

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

const ajv = new Ajv2020({ coerceTypes: true, useDefaults: true, strict: false, messages: true });
ajv.addFormat("int32", {
  type: "number",
  validate: (value: number) => value >= INT32.minimum && value <= INT32.maximum,
});
ajv.addFormat("int64", { type: "number", validate: Number.isInteger });

/** A check of raw texts: unknown parameters are ignored, as both services do. */
export function compileParameters(
  parameters: readonly Parameter[],
): (texts: Record<string, string>) => { readonly input: Input } | { readonly problem: string } {
  const names = parameters.map(({ name }) => name);
  const validate = ajv.compile<Input>({
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  });
  return (texts) => {
    const known: unknown = Object.fromEntries(Object.entries(texts).filter(([name]) => names.includes(name)));
    return validate(known) ? { input: known } : { problem: sentence(validate.errors?.[0], texts) };
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
