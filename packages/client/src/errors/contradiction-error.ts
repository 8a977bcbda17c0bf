/** The body reports success and the HTTP status a failure. */
import { type AnswerInfo, type CallInfo, WeiboError } from "./weibo-error.ts";

/** The body has code 0, but the HTTP status is not 2xx. Not retried, because the call may have been billed. */
export class ContradictionError extends WeiboError {
  override readonly name = "ContradictionError";
  readonly kind = "contradiction";

  constructor(call: CallInfo, answer: AnswerInfo) {
    super(`answered code 0 with HTTP ${answer.status}.`, call, answer);
  }
}
