/** An answer came, but not one of this service: no envelope, half of one, or a payload that is none. */
import { type Facts, type Said, WeiboError } from "./weibo-error.ts";

export class ProtocolError extends WeiboError {
  override readonly name = "ProtocolError";
  readonly kind = "protocol";

  constructor(problem: string, facts: Facts, said: Said) {
    super(`${facts.operation} answered with ${problem}.`, facts, said);
  }
}
