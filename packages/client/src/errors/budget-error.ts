/** The next try would have passed the budget, so it was not sent. */
import { type Facts, WeiboError } from "./weibo-error.ts";

export class BudgetError extends WeiboError {
  override readonly name = "BudgetError";
  readonly kind = "budget";
  /** Why a try was needed at all, when this would have been a retry. */
  readonly after: WeiboError | undefined;

  constructor(limit: string, facts: Facts, after: WeiboError | undefined) {
    super(`${facts.operation} was not sent: the budget of ${limit} is used up.`, facts);
    this.after = after;
  }
}
