/** The caller's signal aborted the call. */
import { type CallInfo, WeiboError } from "./weibo-error.ts";

/** The caller's signal aborted the call. The signal's `reason` is not copied: it may hold anything. */
export class AbortedError extends WeiboError {
  /** The name that aborted calls have on every platform. */
  override readonly name = "AbortError";
  readonly kind = "aborted";

  constructor(call: CallInfo) {
    super(`was aborted.${call.billed === "no" ? "" : " It may have been billed."}`, call);
  }
}
