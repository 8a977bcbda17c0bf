/** The network delivered no complete answer. */
import { type CallInfo, WeiboError } from "./weibo-error.ts";

/** In the words of Node.js, for a port of an old protocol. Nothing was sent, and no later attempt would be. */
const REFUSED_PORT = /\bbad port$/;

/** No complete answer arrived: no connection, a broken connection, or a redirect, which is never followed. */
export class TransportError extends WeiboError {
  override readonly name = "TransportError";
  readonly kind = "transport";

  /** @param reason text only: errors of other libraries may carry the address, and the address the credential. */
  constructor(reason: string, call: CallInfo) {
    const isRefused = REFUSED_PORT.test(reason);
    const remedy = isRefused ? ". Every fetch refuses this port: let the server listen on another." : "";
    super(`got no answer: ${reason}${remedy}`, call, { retryable: !isRefused });
  }
}
