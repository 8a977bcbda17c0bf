/** The service answered with another code than 0, whatever the HTTP status. */
import type { Code } from "../codes.ts";
import { type Facts, type Said, WeiboError } from "./weibo-error.ts";

export class RefusedError extends WeiboError {
  override readonly name: string = "RefusedError";
  readonly kind = "refused";
  declare readonly code: Code;

  constructor(text: string | null, facts: Facts, said: Said & { readonly code: Code }) {
    super(`${facts.operation} was refused with code ${said.code}${text ? `: ${text}` : "."}`, facts, said);
  }
}
