/** Validators of payloads and refusals, by upstream and name of the schema. */
import { justoneSchemas } from "./generated/justone.schemas.ts";
import { openV1Schemas } from "./generated/open-v1.schemas.ts";
import type { Validator } from "./validator.ts";

export type { ValidationError, Validator } from "./validator.ts";

/**
 * One validator for each schema in `components.schemas` of a document. It changes nothing and finds all errors.
 * `justonePayloads` and `openV1Payloads` of `@weibo-kit/types/operations` have the schema of each operation's payload.
 *
 * @example
 * const validate = payloadValidators.justone[justonePayloads["get-fans"]];
 * if (!validate?.(payload)) console.error(validate?.errors);
 */
export const payloadValidators: Readonly<Record<"justone" | "open-v1", Readonly<Record<string, Validator>>>> = {
  justone: justoneSchemas,
  "open-v1": openV1Schemas,
};
