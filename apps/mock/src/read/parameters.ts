// Parameter schemas of one operation, compiled on first use: text in, typed input out, or a sentence that names the parameter.
import type { Parameter } from "@weibo-kit/types/documents";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Input } from "../exchange/types.ts";

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
  const ajv = new Ajv2020({ coerceTypes: true, strict: false, messages: true, ...checks });
  const isInt32 = (value: number) => value >= INT32.minimum && value <= INT32.maximum;
  ajv.addFormat("int32", { type: "number", validate: isInt32 });
  ajv.addFormat("int64", { type: "number", validate: Number.isInteger });
  return ajv;
}

/** What was given for a parameter. */
type Given = (name: string) => string | undefined;
type Check = (given: Given) => { readonly input: Input } | { readonly problem: string };

/** A check of raw texts: unknown parameters are ignored, as both services do. */
export function compileParameters(parameters: readonly Parameter[]): Check {
  const wanted = parameters.map(({ name, schema }) => ({ name, fallback: schema.default }));
  let validate: Validate | undefined;
  return (given) => {
    // Most mocks are asked a few of their operations: each is compiled when it is.
    validate ??= validateOf({
      type: "object",
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
    });
    // In the document's order, defaults included: two inputs that say the same look the same.
    const known: Record<string, unknown> = {};
    for (const { name, fallback } of wanted) {
      const text = given(name) ?? fallback;
      if (text !== undefined) known[name] = text;
    }
    const input: unknown = known;
    return validate(input) ? { input } : { problem: sentence(validate.errors?.[0], given) };
  };
}

function sentence(error: ErrorObject | undefined, given: Given): string {
  if (error === undefined) return "the parameters are not right";
  const missing: unknown = error.params.missingProperty;
  if (typeof missing === "string") return `param ${missing} is missing`;
  const name = error.instancePath.slice(1);
  return `param ${name} not right: it ${error.message ?? "is malformed"}, got ${JSON.stringify(shorten(given(name)))}`;
}

const shorten = (text = "") => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
