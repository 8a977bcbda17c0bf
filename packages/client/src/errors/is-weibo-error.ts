/** Recognises the client's errors, also those of another installed copy of the package. */
import { BRAND } from "./brand.ts";
import type { Failure } from "./failure.ts";

/**
 * Whether a caught value is an error of this client; `kind` then narrows it.
 *
 * @example
 * if (isWeiboError(error) && error.kind === "refused") console.log(error.code);
 */
export function isWeiboError(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && BRAND in value;
}
