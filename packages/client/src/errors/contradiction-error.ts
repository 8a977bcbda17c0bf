/** The body says that the call worked, the HTTP status says that it did not. */
import { type Facts, type Said, WeiboError } from "./weibo-error.ts";

export class ContradictionError extends WeiboError {
  override readonly name = "ContradictionError";
  readonly kind = "contradiction";

  constructor(facts: Facts, said: Said) {
    super(`${facts.operation} answered code 0 with HTTP ${said.status}.`, facts, said);
  }
}
