/** Tells the client's errors from all others, also when two copies of the package are installed. */
import type { Failure } from "./failure.ts";

/** Looked up again rather than imported: the guard alone must not bring the error class along. */
const BRAND = Symbol.for("@weibo-kit/client/error");

/**
 * @example
 * if (isWeiboError(error) && error.kind === "refused") console.log(error.code);
 */
export function isWeiboError(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && BRAND in value;
}
