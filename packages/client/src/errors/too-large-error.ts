/** The answer is larger than the client reads. */
import { type CallInfo, WeiboError } from "./weibo-error.ts";

/** The body has more than `maxBytes` bytes; the rest was not read. Not retried, because the call may have been billed. */
export class TooLargeError extends WeiboError {
  override readonly name = "TooLargeError";
  readonly kind = "too-large";

  constructor(maxBytes: number, call: CallInfo) {
    super(`answered with more than ${maxBytes} bytes.`, call);
  }
}
