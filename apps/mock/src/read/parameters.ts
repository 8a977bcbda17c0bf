// Parameters of one operation: text in, typed input out, or a sentence that names the wrong parameter.
import type { Parameter } from "@weibo-kit/types/documents";
import type { ValidationError, Validator } from "@weibo-kit/types/parameter-validators";
import type { Input } from "../exchange/operation.ts";
import type { Problem } from "../exchange/outcome.ts";
import { inWords } from "../mistake.ts";

/** What was given for a parameter. */
type Given = (name: string) => string | undefined;
type Check = (given: Given) => { readonly input: Input } | Problem;

/**
 * A check of raw texts: unknown parameters are ignored, as both services do.
 *
 * @param validate changes numbers and booleans in its object from text to what the schema wants
 */
export function checkParameters(parameters: readonly Parameter[], validate: Validator): Check {
  const wanted = parameters.map(({ name, schema }) => ({
    name,
    fallback: schema.default,
    isInteger: schema.type === "integer",
  }));
  return (given) => {
    // In the document's order, defaults included: equal inputs are equal as JSON.
    const input: Record<string, unknown> = {};
    for (const { name, fallback, isInteger } of wanted) {
      const text = given(name);
      if (isInteger && text !== undefined && !INTEGER.test(text)) return wrong(name, "must be integer", text);
      const value = text ?? fallback;
      if (value !== undefined) input[name] = value;
    }
    return validate(input) ? { input } : problemIn(validate.errors?.[0], given);
  };
}

/** Decimal digits: the validator also takes what JavaScript takes for a number, `1e1`, `0x2` or ` 2`. */
const INTEGER = /^-?\d+$/;

function problemIn(error: ValidationError | undefined, given: Given): Problem {
  if (error === undefined) return { problem: inWords("the parameters are not right") };
  const missing: unknown = error.params.missingProperty;
  if (typeof missing === "string") return { problem: inWords("param {0} is missing", missing), parameter: missing };
  const name = error.instancePath.slice(1);
  return wrong(name, error.message, given(name));
}

const wrong = (parameter: string, message: string | undefined, text: string | undefined): Problem => ({
  problem: inWords("param {0} not right: it {1}, got {2}", parameter, `${message}`, JSON.stringify(shorten(text))),
  parameter,
});

const shorten = (text = "") => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
