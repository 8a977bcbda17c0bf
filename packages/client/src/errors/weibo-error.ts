/** The base of the client's errors: what was called, how it was answered, and whether it was billed. */
import { BRAND } from "./brand.ts";
import type { Code } from "./code.ts";

/** Whether a call was billed. `maybe`: the client cannot know, as after a timeout. */
export type Billed = "no" | "maybe" | "yes";

/** What the client knows about a call, whether or not an answer came. */
export interface CallInfo {
  /** The operation: `get-fans`. */
  readonly operation: string;
  /** The parameters, such as `uid` and `page`, without the credential. */
  readonly query: Readonly<Record<string, string>>;
  /** How many attempts were sent. */
  readonly attempts: number;
  /** Whether any of the attempts was billed. */
  readonly billed: Billed;
}

/** What the last answer contained; without an answer all of it is undefined. */
export interface AnswerInfo {
  readonly code?: Code | undefined;
  /** HTTP status. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean;
  /** Milliseconds that the service asked to wait, by the header Retry-After. */
  readonly retryAfter?: number | undefined;
}

/** The base class of all errors of a call. No error holds a credential. */
export abstract class WeiboError extends Error implements CallInfo, AnswerInfo {
  /** Which error this is; `Failure` is the union of all kinds. */
  abstract readonly kind: string;
  declare readonly operation: string;
  declare readonly query: CallInfo["query"];
  declare readonly attempts: number;
  declare readonly billed: Billed;
  readonly code: Code | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Whether another call may succeed later; the client's own retries are already used up. */
  readonly retryable: boolean = false;
  readonly retryAfter: number | undefined;

  /** @param what completes the sentence that begins with the operation: `was aborted.` */
  constructor(what: string, call: CallInfo, answer: AnswerInfo = {}) {
    super(`${nameOf(call)} ${what}`);
    Object.assign(this, call, answer);
  }

  get [BRAND](): true {
    return true;
  }

  /** All properties, and `message`, which `JSON.stringify` leaves out of errors. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** With its parameters, such as `get-fans (uid=1234567890, page=2)`. Those of a raw GET may be of any length. */
function nameOf({ operation, query }: CallInfo): string {
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${value.slice(0, 40)}`);
  return parameters.length > 0 ? `${operation} (${parameters.join(", ")})` : operation;
}
