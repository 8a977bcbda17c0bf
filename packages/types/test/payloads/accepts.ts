/** Asks the validator of an operation's payload about a value. */
import { justonePayloads } from "../../src/operations.ts";
import { payloadValidators } from "../../src/payload-validators.ts";

export const accepts = (operation: keyof typeof justonePayloads, value: unknown): boolean =>
  payloadValidators.justone[justonePayloads[operation]]?.(value) === true;
