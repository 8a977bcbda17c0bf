// What `generate` writes for the documents of the services; the toy's is compiled here.
import type { Parameter, Reference } from "@weibo-kit/types/documents";
import type { Validator } from "@weibo-kit/types/parameter-validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import { toyDocument } from "./document.ts";

const ajv = new Ajv2020({ coerceTypes: true });

export const toyValidators: Readonly<Record<string, Validator>> = Object.fromEntries(
  Object.entries(toyDocument.paths).map(([path, { get }]) => [path, validatorOf(get?.parameters ?? [])]),
);

function validatorOf(all: readonly (Parameter | Reference)[]): Validator {
  const parameters = all.flatMap((each) => ("name" in each ? [each] : []));
  const validate = ajv.compile({
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
  });
  return Object.defineProperty((value: unknown) => validate(value), "errors", { get: () => validate.errors });
}
