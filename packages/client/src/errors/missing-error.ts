/** What was asked for does not exist. */
import { type AnswerInfo, type CallInfo, WeiboError } from "./weibo-error.ts";

/** The call was successful and billed, but the service knows no such user, post or video. */
export class MissingError extends WeiboError {
  override readonly name = "MissingError";
  readonly kind = "missing";

  constructor(text: string, call: CallInfo, answer: AnswerInfo) {
    super(`found nothing: ${text}`, call, answer);
  }
}
