/** The network delivered no complete answer. */
import { type CallInfo, WeiboError } from "./weibo-error.ts";

/** No complete answer arrived: no connection, a broken connection, or a redirect, which is never followed. */
export class TransportError extends WeiboError {
  override readonly name = "TransportError";
  readonly kind = "transport";

  /** @param reason text only: errors of other libraries may carry the address, and the address the credential. */
  constructor(reason: string, call: CallInfo) {
    super(`got no answer: ${reason}`, call, { retryable: true });
  }
}
