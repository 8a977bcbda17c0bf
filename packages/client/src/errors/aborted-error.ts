/** The caller's signal aborted. The reason stays with the signal: it is the caller's own and may hold anything. */
import { type Facts, WeiboError } from "./weibo-error.ts";

export class AbortedError extends WeiboError {
  /** The name that aborted calls have on every platform. */
  override readonly name = "AbortError";
  readonly kind = "aborted";

  constructor(facts: Facts) {
    super(`${facts.operation} was aborted.${facts.billed === "no" ? "" : " It may have been billed."}`, facts);
  }
}
