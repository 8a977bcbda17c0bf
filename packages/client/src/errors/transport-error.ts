/** No whole answer came: no connection, a broken one, or a redirect, which is never followed. */
import { type Facts, WeiboError } from "./weibo-error.ts";

export class TransportError extends WeiboError {
  override readonly name = "TransportError";
  readonly kind = "transport";

  /** The reason is words alone: an error of another library may carry the address, and the address a token. */
  constructor(reason: string, facts: Facts) {
    super(`${facts.operation} got no answer: ${reason}`, facts, { retryable: true });
  }
}
