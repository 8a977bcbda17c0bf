/** The owner of a list shows it to fans only. */
import { type AnswerInfo, type CallInfo, WeiboError } from "./weibo-error.ts";

/** The call was successful and billed, but its owner shows the data to fans only. Not the same as an empty list. */
export class WithheldError extends WeiboError {
  override readonly name = "WithheldError";
  readonly kind = "withheld";

  constructor(text: string, call: CallInfo, answer: AnswerInfo) {
    super(`is withheld: ${text}`, call, answer);
  }
}
