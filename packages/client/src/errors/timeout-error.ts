/** A try or the whole call took too long. The service may have worked on, so the call may have been billed. */
import { type Facts, WeiboError } from "./weibo-error.ts";

export class TimeoutError extends WeiboError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  /** Whether one try was too slow or all of them together. */
  readonly of: "attempt" | "total";

  constructor(of: TimeoutError["of"], milliseconds: number, facts: Facts) {
    const money = facts.billed === "no" ? "" : " It may have been billed.";
    super(`${facts.operation} was not answered within ${milliseconds} ms.${money}`, facts, { retryable: true });
    this.of = of;
  }
}
