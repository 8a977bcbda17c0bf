/** What every error of the client says about the call that failed. None of it ever holds a credential. */
import type { Code } from "../codes.ts";

/** `maybe`: nobody can tell from here, as after a timeout. */
export type Billed = "no" | "maybe" | "yes";

export interface Facts {
  /** The operation that was asked for: `get-fans`. */
  readonly operation: string;
  /** How many tries were sent. */
  readonly attempts: number;
  /** Whether any of the tries was billed. */
  readonly billed: Billed;
}

/** What the last answer said, as far as there was one. */
export interface Said {
  readonly code?: Code | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean;
  /** Milliseconds that the service asked to wait. */
  readonly retryAfter?: number | undefined;
}

/** Registered for all copies of this package, so that the type guard knows errors of another copy. */
const BRAND: unique symbol = Symbol.for("@weibo-kit/client/error");

export abstract class WeiboError extends Error implements Facts, Said {
  abstract readonly kind: string;
  readonly operation: string;
  readonly attempts: number;
  readonly billed: Billed;
  readonly code: Code | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Whether asking again later may help; the client's own retries are already used up. */
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;

  constructor(message: string, facts: Facts, said: Said = {}) {
    super(message);
    this.operation = facts.operation;
    this.attempts = facts.attempts;
    this.billed = facts.billed;
    this.code = said.code;
    this.status = said.status;
    this.requestId = said.requestId;
    this.retryable = said.retryable ?? false;
    this.retryAfter = said.retryAfter;
  }

  get [BRAND](): true {
    return true;
  }

  /** `message` and `name` too, which JSON leaves out of errors. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}
