/** The service refused the call with an error code. */
import type { Code } from "./code.ts";
import { type AnswerInfo, type CallInfo, WeiboError } from "./weibo-error.ts";

/** The service answered with an error code, whatever the HTTP status. */
export class RefusedError extends WeiboError {
  override readonly name: string = "RefusedError";
  readonly kind = "refused";
  declare readonly code: Code;

  constructor(text: string | null, call: CallInfo, answer: AnswerInfo & { readonly code: Code }) {
    super(`was refused with code ${answer.code}${text ? `: ${text}` : "."}`, call, answer);
  }
}
