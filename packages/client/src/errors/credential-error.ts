/** There is no credential. */
import { type CallInfo, WeiboError } from "./weibo-error.ts";

/** The credential is empty, or the function that supplies it failed. Nothing was sent. */
export class CredentialError extends WeiboError {
  override readonly name = "CredentialError";
  readonly kind = "credential";

  constructor(reason: string, call: CallInfo) {
    super(`was not sent: ${reason}`, call);
  }
}
