/** There is no credential to call with; nothing was sent. */
import { type Facts, WeiboError } from "./weibo-error.ts";

export class CredentialError extends WeiboError {
  override readonly name = "CredentialError";
  readonly kind = "credential";

  constructor(reason: string, facts: Facts) {
    super(`${facts.operation} was not sent: ${reason}`, facts);
  }
}
