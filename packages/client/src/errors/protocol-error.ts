/** The answer is not one that the service documents. */
import { type AnswerInfo, type CallInfo, WeiboError } from "./weibo-error.ts";

/** The answer does not have the documented form: a gateway's page, damaged JSON, or a payload of another shape. */
export class ProtocolError extends WeiboError {
  override readonly name = "ProtocolError";
  readonly kind = "protocol";

  constructor(problem: string, call: CallInfo, answer: AnswerInfo) {
    super(`answered with ${problem}.`, call, answer);
  }
}
