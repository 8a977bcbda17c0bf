/** The budget is used up. */
import { type CallInfo, WeiboError } from "./weibo-error.ts";

/** The next attempt would have exceeded the budget, so it was not sent. */
export class BudgetError extends WeiboError {
  override readonly name = "BudgetError";
  readonly kind = "budget";
  /** The error that made a retry necessary; undefined when the first attempt was not sent. */
  readonly after: WeiboError | undefined;

  constructor(limit: string, call: CallInfo, after: WeiboError | undefined) {
    super(`was not sent: the budget of ${limit} is used up.`, call);
    this.after = after;
  }
}
