/** Code 0, billed, and yet nothing to see: the user shows this to fans only. Not an empty list. */
import { type Facts, type Said, WeiboError } from "./weibo-error.ts";

export class WithheldError extends WeiboError {
  override readonly name = "WithheldError";
  readonly kind = "withheld";

  constructor(text: string, facts: Facts, said: Said) {
    super(`${facts.operation} is withheld: ${text}`, facts, said);
  }
}
