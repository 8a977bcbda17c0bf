/** The answer took too long. */
import { type CallInfo, WeiboError } from "./weibo-error.ts";

/** An attempt or the whole call took too long. The service may have finished the work, so it may have been billed. */
export class TimeoutError extends WeiboError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  /** Which limit was exceeded: that of one attempt, or that of the whole call. */
  readonly of: "attempt" | "total";

  constructor(of: TimeoutError["of"], milliseconds: number, call: CallInfo) {
    const money = call.billed === "no" ? "" : " It may have been billed.";
    super(`was not answered within ${milliseconds} ms.${money}`, call, { retryable: true });
    this.of = of;
  }
}
