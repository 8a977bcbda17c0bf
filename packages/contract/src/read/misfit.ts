// Where a value leaves a schema of a document, in one sentence.
import { payloadValidators, type ValidationError } from "@weibo-kit/types/payload-validators";
import type { UpstreamName } from "../model/call-spec.ts";
import { at, recordOf } from "./json-path.ts";
import { show } from "./show.ts";

/** The first thing in which a value leaves a schema of a document, with its path; undefined when it fits. */
export function misfit(upstream: UpstreamName, schema: string, value: unknown, path = "$"): string | undefined {
  const validate = payloadValidators[upstream][schema];
  if (validate === undefined) throw new Error(`The document of ${upstream} has no schema ${schema}.`);
  if (validate(value)) return undefined;
  const errors = validate.errors ?? [];
  const [deepest] = errors.filter(({ keyword }) => keyword !== "oneOf").sort((a, b) => depth(b) - depth(a));
  const shown = deepest ?? errors[0];
  return shown === undefined ? `${path} does not fit ${schema}` : sentence(shown, path, value) + rest(errors);
}

/** In a union, errors of the branch that fits best are deepest inside the value. */
const depth = ({ instancePath }: ValidationError): number => instancePath.split("/").length;

const rest = (errors: readonly ValidationError[]): string => {
  const others = new Set(errors.map(({ instancePath }) => instancePath)).size - 1;
  return others > 0 ? ` (and ${others} more)` : "";
};

function sentence({ instancePath, message, params }: ValidationError, root: string, value: unknown): string {
  const steps = instancePath.split("/").slice(1).map(stepOf);
  const path = steps.reduce<string>((text, step) => text + (typeof step === "number" ? `[${step}]` : `.${step}`), root);
  const missing: unknown = recordOf(params)?.missingProperty;
  if (typeof missing === "string") return `${path}.${missing} is missing`;
  return `${path}: ${show(at(value, ...steps))} ${message}${allowed(params)}`;
}

const stepOf = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

function allowed(params: unknown): string {
  const values: unknown = recordOf(params)?.allowedValues ?? recordOf(params)?.allowedValue;
  return values === undefined ? "" : ` ${show(values)}`;
}
