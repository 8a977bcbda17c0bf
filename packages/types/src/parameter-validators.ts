/** Validators of the parameters of each operation, by upstream and path. They coerce texts to numbers in place. */
import { justoneParameters } from "./generated/justone.parameters.ts";
import { openV1Parameters } from "./generated/open-v1.parameters.ts";
import type { Validator } from "./validator.ts";

export type { ValidationError, Validator } from "./validator.ts";

/**
 * One validator for each path of the documents: an operation of V1 has other parameters in `/users/show/{id}.json` than
 * in `/users/show.json`. A validator takes an object of texts by parameter name, changes numbers and booleans in it
 * from text to what the schema wants, ignores unknown names, and stops at the first error.
 *
 * @example
 * const validate = parameterValidators.justone["/api/weibo/get-fans/v1"];
 * const input = { uid: "7000000001", page: "2" };
 * if (validate?.(input)) input.page; // 2, a number
 */
export const parameterValidators: Readonly<Record<"justone" | "open-v1", Readonly<Record<string, Validator>>>> = {
  justone: justoneParameters,
  "open-v1": openV1Parameters,
};
