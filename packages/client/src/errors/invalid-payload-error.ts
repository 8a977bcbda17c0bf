/** The answer was paid for, but `validate` found something wrong with it. */
import { type Facts, type Said, WeiboError } from "./weibo-error.ts";

export class InvalidPayloadError extends WeiboError {
  override readonly name = "InvalidPayloadError";
  readonly kind = "invalid-payload";

  constructor(problem: string, facts: Facts, said: Said) {
    super(`${facts.operation} brought an invalid payload: ${problem}`, facts, said);
  }
}
