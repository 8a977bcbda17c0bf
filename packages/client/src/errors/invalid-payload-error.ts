/** The option `validate` rejected a payload. */
import { type AnswerInfo, type CallInfo, WeiboError } from "./weibo-error.ts";

/** The answer was billed, but the option `validate` rejected its payload. */
export class InvalidPayloadError extends WeiboError {
  override readonly name = "InvalidPayloadError";
  readonly kind = "invalid-payload";

  constructor(problem: string, call: CallInfo, answer: AnswerInfo) {
    super(`brought an invalid payload: ${problem}`, call, answer);
  }
}
